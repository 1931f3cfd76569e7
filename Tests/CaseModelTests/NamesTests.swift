// Ids, members' ids and case numbers.

import Foundation
import TestSupport
import Testing

@testable import CaseModel

@Suite("Names and folding")
struct NamesTests {
  @Test(
    "A case number is read however it is typed",
    arguments: [
      "F-7K3M", "f-7k3m", "7k3m", "7K3M", " f - 7 k 3 m ", "F7K3M", "f 7k3m", "F–7K3M",
      "F\u{2011}7k3m",
    ])
  func typed(_ text: String) {
    #expect(CaseNumber(typed: text)?.text == "F-7K3M")
  }

  @Test("Letters that look like digits are those digits, and an F can be a digit")
  func typedDigits() {
    #expect(CaseNumber(typed: "f-oil9")?.text == "F-0119")
    #expect(CaseNumber(typed: "F-F7K3M")?.text == "F-F7K3M")
    #expect(CaseNumber(typed: "F12F")?.text == "F-F12F")
    #expect(CaseNumber(typed: "7K3MAB")?.text == "F-7K3MAB")
  }

  @Test(
    "What is no case number is none",
    arguments: [
      "", "F-", "7K3", "F-7K3", "7K3U", "F-7K3é", "7K3ß", "F-123456789", "7K-3M", "7K3M\n",
    ])
  func notTyped(_ text: String) {
    #expect(CaseNumber(typed: text) == nil)
  }

  @Test("A drawn number is an F and four digits, and reads as typed")
  func drawnNumbers() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<2000 {
      let number = CaseNumber(using: &random)
      #expect(number.text.utf8.count == 6)
      #expect(CaseNumber(typed: number.text) == number)
      #expect(CaseNumber(typed: String(number.text.dropFirst(2)).lowercased()) == number)
      #expect(CaseNumber.reading(number.text) == number)
    }
  }

  @Test("A member's id is the first name, short and plain, and four digits")
  func memberIDs() {
    var random = SeededRandom(seed: 11)
    func stem(_ name: String) -> String {
      let id = MemberID(for: name, using: &random)
      #expect(MemberID.reading(id.name) == id && id.name.utf8.count <= 15)
      return String(id.name.dropLast(5))
    }
    #expect(stem("Mara de Wit") == "mara")
    #expect(stem("  Zoë") == "zoe")
    #expect(stem("Jan-Willem Bos") == "janwillem")
    #expect(stem("Wolfeschlegelstein") == "wolfeschle")
    #expect(stem("李雷") == "member")
    #expect(stem("") == "member")
    #expect(stem("007") == "member")
  }

  @Test("Initials are those of the first and last word that has a capital")
  func initials() {
    func initials(_ name: String) -> String {
      TeamMember(
        id: .none, name: name, organisation: "", role: .member,
        changed: Stamp(time: .zero, by: .none)
      ).initials
    }
    #expect(initials("Mara de Wit") == "MW")
    #expect(initials("Sigrid van der Aa") == "SA")
    #expect(initials("Mara") == "M")
    #expect(initials("Jan Piet Klaas Bos") == "JB")
    #expect(initials("") == "")
  }

  @Test("Ids sort as their text does, are drawn different, and are never none")
  func drawnIDs() {
    for seed in seeds() {
      var random = SeededRandom(seed: seed)
      let ids = (0..<500).map { _ in PersonID(using: &random) }
      #expect(Set(ids).count == 500 && !ids.contains(.none), "seed \(seed)")
      #expect(ids.sorted().map(\.text) == ids.map(\.text).sorted(), "seed \(seed)")
      for id in ids { #expect(PersonID(text: id.text) == id) }
      // All 80 bits are drawn, but for the one that keeps an id from being none.
      #expect(ids.reduce(0) { $0 | $1.high } == .max && ids.reduce(0) { $0 | $1.low } == .max)
      #expect(ids.reduce(.max) { $0 & $1.high } == 1 && ids.reduce(.max) { $0 & $1.low } == 0)
    }
  }

  @Test("Folding takes off case, accents and spare spaces")
  func folding() {
    #expect(Folding.fold("  José\u{A0} MÜLLER\t\nØdegård ") == "jose muller odegard")
    #expect(Folding.fold("Straße Œuvre Ĳsselmeer Þór") == "strasse oeuvre ijsselmeer thor")
    #expect(Folding.fold("Łódź, Kadıköy, İzmir") == "lodz, kadikoy, izmir")
    #expect(Folding.fold("Nguyễn Thị Hạnh") == "nguyen thi hanh")
    #expect(Folding.fold("D’Hondt–Smit") == "d'hondt-smit")
    #expect(Folding.fold("Ελλάδα МОСКВА 東京") == "ελλάδα москва 東京")
    #expect(Folding.fold("") == "" && Folding.fold(" \u{3000}\u{2003} ") == "")
  }

  @Test("A letter folds the same composed and decomposed")
  func decomposed() throws {
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      let letter = String(try #require(Unicode.Scalar(UInt32(value))))
      let decomposed = letter.decomposedStringWithCanonicalMapping
      #expect(Folding.fold(letter) == Folding.fold(decomposed), "\(letter)")
    }
  }

  @Test("What is folded stays as it is when folded again")
  func foldedTwice() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold("a\(scalar)b")
      if once != Folding.fold(once) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
