internal import Events

/// The groups of events that have a colour and a shape of their own on the map.
enum EventGroup: String, CaseIterable {
  case battles, explosions, civilians, demonstrations, other

  init(_ event: Event) {
    self =
      switch event.acled?.event {
      case "Battles": .battles
      case "Explosions/Remote violence": .explosions
      case "Violence against civilians": .civilians
      case "Protests", "Riots": .demonstrations
      default: .other
      }
  }
}
