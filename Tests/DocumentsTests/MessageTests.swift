import Testing

@testable import Documents

/// Mail and chats.
@Suite struct MessageTests {
  private func messages(_ text: String) -> [(sender: String, body: String, day: [Int])] {
    let bytes = Array(text.utf8)
    return ChatCutter(bytes).messages.map { message in
      let body = String(decoding: bytes[message.body], as: UTF8.self)
      return (
        message.sender, body.split(separator: "\n").joined(separator: "|"),
        [message.day.year, message.day.month, message.day.day]
      )
    }
  }

  @Test(arguments: [
    "13/03/2024, 08:12 - Awa Cissé: Deux morts à Gao\nà l’aube\n14/03/2024, 09:00 - Ali: Confirmé\n",
    "[13/03/2024 08:12:30] Awa Cissé: Deux morts à Gao\nà l’aube\n[14/03/2024 09:00:01] Ali: Confirmé\n",
    "\u{200E}[13/03/24, 8:12:30 PM] Awa Cissé: Deux morts à Gao\nà l’aube\n[14.03.24, 9:00:01 AM] Ali: Confirmé\n",
    "Awa Cissé, [13.03.2024 08:12]\nDeux morts à Gao\nà l’aube\nAli, [14.03.2024 09:00]:\nConfirmé\n",
  ])
  func `a chat is cut at its stamps`(text: String) {
    let found = messages(text)
    #expect(found.map(\.sender) == ["Awa Cissé", "Ali"])
    #expect(found.map { $0.body.drop { $0 == " " } } == ["Deux morts à Gao|à l’aube", "Confirmé"])
    #expect(found.map(\.day) == [[2024, 3, 13], [2024, 3, 14]])
    #expect(ChatCutter.looksLikeChat(Array(text.utf8)[...]))
  }

  @Test(arguments: [
    "Le 13/03/2024, 08:12 - rien\nLe 14/03/2024", "13/03/2024\n\n14/03/2024",
    "[14/03/2024 07:42] Un seul message.",
    "13/03/2024 – 8h : deux morts\n", "99/99/2024, 08:12 - Awa: a\n99/99/2024, 08:12 - Awa: b", "",
  ])
  func `prose with days is no chat`(text: String) {
    #expect(!ChatCutter.looksLikeChat(Array(text.utf8)[...]))
  }

  private func mail(_ text: String) -> MailMessage {
    // Lines of mail end in CR LF.
    MailMessage(Array(text.replacing("\n", with: "\r\n").utf8)) { bytes, charset in
      guard charset?.lowercased() == "iso-8859-1" else { return bytes }
      return bytes.flatMap { Array(String(Unicode.Scalar($0)).utf8) }
    }
  }

  @Test func `subject, day and the plain part are read, decoded`() {
    let message = mail(
      """
      From: =?UTF-8?B?QXdhIENpc3PDqQ==?= <awa@exemple.org>
      Subject: =?iso-8859-1?Q?Six_soldats_tu=E9s?=
       =?iso-8859-1?Q?_=E0_Gao?=
      Date: Tue, 19 Mar 2024 08:12:00 +0000
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="=_x"

      --=_x
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Six soldats ont =E9t=E9 tu=
      =E9s.
      > Ce qui est cit=E9
      -- 
      Awa
      --=_x
      Content-Type: text/html

      <p>Autre</p>
      --=_x--
      """)
    #expect(message.subject == "Six soldats tués à Gao")
    #expect(message.sender == "Awa Cissé <awa@exemple.org>")
    #expect(message.date == "Tue, 19 Mar 2024 08:12:00 +0000")
    #expect(message.text == "Six soldats ont été tués.")
  }

  @Test func `a message of HTML alone gives its text, and an attachment none`() {
    let message = mail(
      """
      From: a@b.c
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain
      Content-Disposition: attachment; filename=a.txt

      Joint
      --x
      Content-Type: text/html
      Content-Transfer-Encoding: base64

      PHA+U2l4IHNvbGRhdHMgdHUmZWFjdXRlO3MuPC9wPg==
      --x--
      """)
    #expect(message.text == "Six soldats tués.")
  }

  @Test func `parts in parts without end are opened to a depth`() {
    let open = (0..<500).map { "Content-Type: multipart/mixed; boundary=x\($0)\n\n--x\($0)\n" }
      .joined()
    #expect(mail(open).text.isEmpty)
  }

  @Test func `our own headers are no mail`() {
    for text in [
      "date: 2024-03-19\nsource: RFI\nurl: x\n\nDeux morts.",
      "De : Awa\nObjet : Gao\n\nDeux morts.",
    ] {
      #expect(!MailMessage.looksLikeMail(Array(text.utf8)[...]))
    }
    #expect(
      MailMessage.looksLikeMail(
        Array("Received: x\nFrom: a\nSubject: b\nMIME-Version: 1.0\n\nc".utf8)[...]))
  }
}
