/// What the letters of the Latin blocks fold to, two characters a code point.
///
/// The case of an entry is the case of its letter. `--` is left out, `==` is a letter that stays as it
/// is, and two spaces separate words.
/// > Reference: base letters from the canonical decompositions of Unicode 15.0 (UnicodeData.txt);
/// > letters without one (ø, ł, ɓ) by the letter in their Unicode name; œ, þ, ŋ as French writes them.
enum LatinFolding {
  /// Code points U+0080...U+02FF, then U+1E00...U+1EFF.
  static let table: [FoldedUnit] = {
    var units: [FoldedUnit] = []
    units.reserveCapacity(896)
    for (text, start) in [(lowerBlocks, 0x80), (additional, 0x1E00)] {
      let bytes = Array(text.utf8)
      for index in 0..<bytes.count / 2 {
        units.append(
          unit(bytes[2 * index], bytes[2 * index + 1], width: start + index < 0x800 ? 2 : 3))
      }
    }
    return units
  }()

  private static func unit(_ first: UInt8, _ second: UInt8, width: Int) -> FoldedUnit {
    switch (first, second) {
    case (0x2D, 0x2D): return FoldedUnit(kind: .dropped, width: width)
    case (0x3D, 0x3D): return FoldedUnit(kind: .asWritten, width: width)
    case (0x20, 0x20): return FoldedUnit(kind: .separator, width: width)
    default:
      var bytes = UInt32(first | 0x20)
      if second != 0x20 { bytes |= UInt32(second | 0x20) << 8 }
      return FoldedUnit(
        kind: .letter, width: width, bytes: bytes, count: second == 0x20 ? 1 : 2,
        isUppercase: first & 0x20 == 0)
    }
  }

  /// Latin-1 Supplement, Latin Extended-A and -B, IPA Extensions, Spacing Modifier Letters.
  private static let lowerBlocks = """
                                    \
                                    \
                        a     --    \
              ==  --    o           \
    A A A A A A AEC E E E E I I I I \
    D N O O O O O   O U U U U Y THss\
    a a a a a a aec e e e e i i i i \
    d n o o o o o   o u u u u y thy \
    A a A a A a C c C c C c C c D d \
    D d E e E e E e E e E e G g G g \
    G g G g H h H h I i I i I i I i \
    I i IJijJ j K k k L l L l L l L \
    l L l N n N n N n n NGngO o O o \
    O o OEoeR r R r R r S s S s S s \
    S s T t T t T t U u U u U u U u \
    U u U u W w Y y Y Z z Z z Z z s \
    b B B b ====O C c ==D D d ==E E \
    E F f G G hvI I K k l ==M N n O \
    O o ====P p ======S ==t T t T U \
    u U V Y y Z z Z ==============w \
    ========DZDzdzLJLjljNJNjnjA a I \
    i O o U u U u U u U u U u e A a \
    A a AEaeG g G g K k O o O o Z z \
    j DZDzdzG g HVW N n A a AEaeO o \
    A a A a E e E e I i I i O o O o \
    R r R r U u U u S s T t Y y H h \
    N d OUouZ z A a E e O o O o O o \
    O o Y y l n t j ====A C c L T s \
    z ====B ====E e J j ==q R r Y y \
    a a ==b o c d d e e e e e e ====\
    g g ==g ====h ==i i i l l l ==m \
    ==m n n ==o ============r r r ==\
    ====s s ========t ==u v ========\
    z z z ====================j ====\
    q ==============================\
    ------------------------  ------\
    --------------------------------\
    --------------------------------\
    --------------------------------\
    --------------------------------
    """

  /// Latin Extended Additional, with the letters of Vietnamese.
  private static let additional = """
    A a B b B b B b C c D d D d D d \
    D d D d E e E e E e E e E e F f \
    G g H h H h H h H h H h I i I i \
    K k K k K k L l L l L l L l M m \
    M m M m N n N n N n N n O o O o \
    O o O o P p P p R r R r R r R r \
    S s S s S s S s S s T t T t T t \
    T t U u U u U u U u U u V v V v \
    W w W w W w W w W w X x X x Y y \
    Z z Z z Z z h t w y a s ====SSd \
    A a A a A a A a A a A a A a A a \
    A a A a A a A a E e E e E e E e \
    E e E e E e E e I i I i O o O o \
    O o O o O o O o O o O o O o O o \
    O o O o U u U u U u U u U u U u \
    U u Y y Y y Y y Y y LLllV v Y y 
    """
}
