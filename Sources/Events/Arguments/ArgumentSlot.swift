internal import Learning

/// A kind of feature of the models of arguments.
protocol ArgumentSlot: FeatureSlot {}

extension ArgumentSlot {
  /// What `models/fr/arguments.weights` was fitted with.
  static var wordStep: UInt64 { 1 }
}
