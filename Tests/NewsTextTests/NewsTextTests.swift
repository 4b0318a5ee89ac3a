import Testing

@testable import NewsText
