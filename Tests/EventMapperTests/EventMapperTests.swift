import Testing

@testable import EventMapper
