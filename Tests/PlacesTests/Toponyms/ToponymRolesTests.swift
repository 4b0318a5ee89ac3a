@testable import Places
import Testing

@Suite struct ToponymRolesTests {
  @Test(arguments: [
    ("Bamako accuse le Niger.", "Bamako", ToponymMention.Role.metonymic),
    ("Le président du Mali est arrivé.", "Mali", .possessive),
    ("Une bombe a explosé à Paris.", "Paris", .literal),
    ("Au sud de Gao, rien à signaler.", "Gao", .anchor),
    ("Le nord du Mali échappe à l'État.", "Mali", .literal),
    ("De notre correspondant à Dakar : attaque à Kaffrine.", "Dakar", .dateline),
    ("De notre correspondant à Dakar : attaque à Kaffrine.", "Kaffrine", .literal),
    ("Un véhicule a sauté à 12 km de Gao.", "Gao", .anchor),
    ("Deux hommes sont morts rue de Dakar, à Paris.", "Dakar", .inName),
    ("Deux hommes sont morts rue de Dakar, à Paris.", "Paris", .literal),
    ("Une foule a envahi la place de Kidal à Gao.", "Kidal", .inName),
    ("Une foule a envahi la place de Kidal, au Mali.", "Kidal", .literal),
  ])
  func `tells the role`(text: String, name: String, role: ToponymMention.Role) {
    #expect(ReadToponyms.in(text).first { $0.name == name }?.role == role)
  }

  @Test(arguments: [
    ("L'attaque a eu lieu dans la région de Kidal.", "Kidal", ToponymMention.Head.region),
    ("Le village de Ber est calme.", "Ber", .village),
    ("Le cercle de Bourem est touché.", "Bourem", .district),
    ("Dans la capitale Niamey, rien.", "Niamey", .capital),
  ])
  func `tells the head`(text: String, name: String, head: ToponymMention.Head) {
    #expect(ReadToponyms.in(text).first { $0.name == name }?.head == head)
  }

  @Test(arguments: [
    ("Entre Ber et Tombouctou, la piste est coupée.", "Ber", ToponymMention.Relation.between),
    ("Entre Ber et Tombouctou, la piste est coupée.", "Tombouctou", .between),
    ("Au nord de Gao, rien.", "Gao", .directionOf),
    ("Dans le nord du Mali, rien.", "Mali", .areaOf),
    ("Des tirs près de Kidal.", "Kidal", .near),
    ("Ils marchent vers Kidal.", "Kidal", .destination),
    ("Les combats ont eu lieu à Gao, Ménaka et Kidal.", "Kidal", .inside),
  ])
  func `tells the relation`(text: String, name: String, relation: ToponymMention.Relation) {
    #expect(ReadToponyms.in(text).first { $0.name == name }?.relation == relation)
  }
}
