import Glibc
import TestSupport
import Testing

@testable import geomap

@Suite struct ByteSinkTests {
  @Test func `a named pipe is written to, and stays one`() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    let reader = unsafe open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let sink = try ByteSink(file: pipe)
    try sink.write("des combats")
    try sink.commit()
    #expect(FileSystem.isDevice(pipe))
    let text = unsafe [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      count = unsafe max(0, read(reader, buffer.baseAddress, 64))
    }
    #expect(String(decoding: text, as: UTF8.self) == "des combats")
    #expect(try folder.contents() == ["pipe"])
  }

  @Test func `a link stays, and the file that it leads to is replaced`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "file")
    let link = "\(folder.path)/link"
    try #require(unsafe symlink("file", link) == 0)
    let sink = try ByteSink(file: link)
    try sink.write("new")
    try sink.commit()
    #expect(try folder.read("file") == Array("new".utf8))
    #expect(FileSystem.realPath(link) == FileSystem.realPath("\(folder.path)/file"))
  }

  @Test func `a link to a file that is not there yet stays, and the file is made`() throws {
    let folder = try TemporaryFolder()
    let links = ["\(folder.path)/one", "\(folder.path)/two"]
    try #require(unsafe symlink("two", links[0]) == 0)
    try #require(unsafe symlink("\(folder.path)/file", links[1]) == 0)
    let sink = try ByteSink(file: links[0])
    try sink.write("new")
    try sink.commit()
    #expect(try folder.read("file") == Array("new".utf8))
    #expect(FileSystem.realPath(links[0]) == FileSystem.realPath("\(folder.path)/file"))
  }
}
