import TestSupport
import Testing

/// Mail and chats as reports, through the built tool.
@Suite struct MessageInputTests {
  private func map(
    _ arguments: [String], in folder: borrowing TemporaryFolder
  ) throws -> BuiltTool.Run {
    try BuiltTool.withTestGazetteer().run(["map", "--format", "geojsonl"] + arguments, in: folder)
  }

  @Test func `each message of a chat is of the day of its stamp`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      13/03/2024, 08:12 - Awa: Quatre soldats ont été tués hier dans une embuscade près de Ménaka.
      13/03/2024, 08:13 - Ali: 🙏🙏
      20/03/2024, 08:12 - Awa: Deux civils ont été tués hier dans une attaque à Gao.
      """, to: "chat.txt")
    let run = try map(["chat.txt"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""event_date":"2024-03-12""#) == true)
    #expect(lines.last?.contains(#""event_date":"2024-03-19""#) == true)
    #expect(lines.last?.contains(#""report_id":"chat.txt:3""#) == true)
  }

  @Test func `a message of mail is of the day that it was sent`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "From: a@exemple.org\nSubject: =?UTF-8?Q?Attaque_=C3=A0_Gao?=\nDate: Wed, 20 Mar 2024 08:12:00 +0000\nMIME-Version: 1.0\n\nDeux civils ont été tués hier dans une attaque à Gao.\n",
      to: "mails/a.eml")
    let run = try map(["mails"], in: folder)
    #expect(run.exitCode == 0, "\(run.standardError)")
    #expect(run.output.contains(#""event_date":"2024-03-19""#))
    #expect(run.output.contains(#""source":"a@exemple.org""#))
  }
}
