import Testing

@testable import Gazetteer
