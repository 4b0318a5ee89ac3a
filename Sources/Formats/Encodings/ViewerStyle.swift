internal import GeoJSON

/// For which viewer features carry their looks.
///
/// The raw value is the word of `--style`.
public enum ViewerStyle: String, CaseIterable, Hashable, Sendable {
  /// `description`, `marker-color`, `stroke`, `fill`: geojson.io, GitHub and others.
  ///
  /// > Reference: Mapbox, simplestyle-spec 1.1.0.
  case simplestyle
  /// `name`, `description`, `_umap_options`: uMap takes colours from nowhere else.
  case umap
  /// `fillColor`, `lineColor` as arrays of red, green and blue: kepler.gl.
  case kepler
  /// Data only.
  case none

  /// Whether every property stays a plain scalar, as QGIS and tables want them.
  public var isFlat: Bool { self == .simplestyle || self == .none }

  enum Shape {
    case point, line, area
  }

  /// Writes the looks of one feature.
  ///
  /// - Parameters:
  ///   - shape: What is drawn.
  ///   - label: For a viewer that has a key of its own for it.
  ///   - description: What a click shows.
  ///   - colour: `#rrggbb`.
  ///   - writer: Takes the properties.
  func write(
    _ shape: Shape, label: String, description: String, colour: String,
    to writer: inout PropertyWriter
  ) {
    switch self {
    case .none: break
    case .simplestyle:
      writer.string("description", description)
      switch shape {
      case .point: writer.string("marker-color", colour)
      case .line: writer.string("stroke", colour)
      case .area:
        writer.string("fill", colour)
        writer.number("fill-opacity", 0.15, decimals: 2)
        writer.string("stroke", colour)
      }
    case .umap:
      writer.string("name", label)
      writer.string("description", description)
      writer.object("_umap_options") {
        $0.string("color", colour)
        switch shape {
        case .point: $0.string("iconClass", "Circle")
        case .line: $0.integer("weight", 3)
        case .area:
          $0.integer("weight", 1)
          $0.number("fillOpacity", 0.15, decimals: 2)
        }
      }
    case .kepler:
      let parts = Self.parts(of: colour)
      if shape != .line { writer.integers("fillColor", parts) }
      writer.integers("lineColor", parts)
    }
  }

  /// Red, green and blue, 0...255, of `#rrggbb`.
  static func parts(of colour: String) -> [Int] {
    guard let value = Int(colour.dropFirst(), radix: 16), colour.utf8.count == 7 else {
      preconditionFailure("'\(colour)' is not #rrggbb")
    }
    return [value >> 16, value >> 8 & 255, value & 255]
  }
}
