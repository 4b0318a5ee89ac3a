/// Case, accents and classes of the scalars that news in Latin script uses.
///
/// Names of places are folded by `Folding` in Gazetteer; this table serves the words around them, where
/// the accent counts ("à" is not "a", "tué" not "tue").
package enum Letters {
  /// What a scalar is for the tokenizer.
  package enum Class: UInt8 {
    case letter, digit, space, line, invisible, combining, mark
  }

  package static func `class`(of scalar: UInt32) -> Class {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: .line
    case 0x00...0x08, 0x0E...0x1F, 0x7F, 0xAD, 0x34F, 0x61C, 0x180B...0x180E, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
      .invisible
    case 0x300...0x36F: .combining
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B7, 0x370...0x3FF, 0x400...0x559, 0x55B...0x1FFF,
      0x2C00...0x2DFF,
      0x3040...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFE, 0x10000...0x1EFFF, 0x20000...0x3FFFF:
      .letter
    case 0xAA, 0xBA: .mark
    default: .mark
    }
  }

  /// Lower case for Latin-1, Latin Extended-A, Greek and Cyrillic; other scalars are returned as they are.
  package static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 32
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 32
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1 ? scalar + 1 : scalar
    case 0x100...0x137, 0x14A...0x177: scalar % 2 == 0 ? scalar + 1 : scalar
    case 0x391...0x3A9: scalar + 32
    case 0x410...0x42F: scalar + 32
    case 0x400...0x40F: scalar + 80
    case 0x1E00...0x1EFE: scalar % 2 == 0 ? scalar + 1 : scalar
    default: scalar
    }
  }

  /// Composes a lower-case letter with a combining accent; nil where French and its neighbours have no
  /// such letter.
  package static func composed(_ letter: UInt32, _ accent: UInt32) -> UInt32? {
    let row: (grave: UInt32, acute: UInt32, circumflex: UInt32, diaeresis: UInt32)
    switch letter {
    case 0x61: row = (0xE0, 0xE1, 0xE2, 0xE4)
    case 0x65: row = (0xE8, 0xE9, 0xEA, 0xEB)
    case 0x69: row = (0xEC, 0xED, 0xEE, 0xEF)
    case 0x6F: row = (0xF2, 0xF3, 0xF4, 0xF6)
    case 0x75: row = (0xF9, 0xFA, 0xFB, 0xFC)
    case 0x63: return accent == 0x327 ? 0xE7 : nil
    case 0x6E: return accent == 0x303 ? 0xF1 : nil
    default: return nil
    }
    switch accent {
    case 0x300: return row.grave
    case 0x301: return row.acute
    case 0x302: return row.circumflex
    case 0x308: return row.diaeresis
    default: return nil
    }
  }

  /// The plain letters under a lower-case letter of Latin-1, and œ; nil for anything without an accent.
  package static func plain(_ scalar: UInt32) -> (UInt32, UInt32)? {
    switch scalar {
    case 0xE0...0xE5: (0x61, 0)
    case 0xE6: (0x61, 0x65)
    case 0xE7: (0x63, 0)
    case 0xE8...0xEB: (0x65, 0)
    case 0xEC...0xEF: (0x69, 0)
    case 0xF1: (0x6E, 0)
    case 0xF2...0xF6, 0xF8: (0x6F, 0)
    case 0xF9...0xFC: (0x75, 0)
    case 0xFD, 0xFF: (0x79, 0)
    case 0x153: (0x6F, 0x65)
    default: nil
    }
  }
}
