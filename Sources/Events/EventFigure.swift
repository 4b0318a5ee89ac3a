public import Geodesy

/// The area that the words leave possible, where it is more than a disc around a point.
public enum EventFigure: Hashable, Sendable {
  /// A ring, or a part of one: a stated distance, maybe with a direction.
  case sector(GeodesicSector)
  /// The stretch between two places.
  case corridor(GeodesicCorridor)

  /// Returns nil for a figure of another kind.
  public init?(_ figure: any GeodesicFigure) {
    switch figure {
    case let sector as GeodesicSector: self = .sector(sector)
    case let corridor as GeodesicCorridor: self = .corridor(corridor)
    default: return nil
    }
  }
}
