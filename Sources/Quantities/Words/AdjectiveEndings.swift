/// How French adjectives end that say where somebody or something belongs: "malienne", "tunisois", "nucléaire".
///
///     AdjectiveEndings.ofRelation   // "ien", "iens", "ienne", … as UTF-8
///
/// > Reference: M. Grevisse, A. Goosse, Le Bon Usage, §§ 168-170 (suffixes of adjectives).
public enum AdjectiveEndings {
  /// In both genders and numbers.
  public static let ofRelation: [[UInt8]] =
    """
    ien iens ienne iennes ais aise aises ois oise oises ain aine ains aines ive ives ique iques aire aires
    """
    .split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
}
