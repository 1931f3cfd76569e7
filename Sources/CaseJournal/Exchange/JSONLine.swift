// The six kinds of lines of an export, as they are written.

import CaseModel

enum JSONLine {
  private static func line(_ body: (inout JSONText) -> Void) -> [UInt8] {
    var json = JSONText()
    json.object(body)
    return json.bytes + [0x0A]
  }

  /// - Parameter bytes: STORE as it stands.
  static func card(_ card: StoreCard, as bytes: [UInt8]) -> [UInt8] {
    line {
      $0.field("kind", "store")
      $0.field("format", card.format)
      $0.field("store", card.store.text)
      $0.field("mode", card.mode)
      $0.field("created", card.created.text)
      if card.isPractice { $0.field("use", "practice") }
      $0.field("hash", StoreCard.hash(of: bytes)?.text)
      if card.line() != bytes { $0.field("raw", Hexadecimal.text(bytes.dropLast(35))) }
    }
  }

  static func head(_ writer: WriterID, _ head: Heads.Head) -> [UInt8] {
    line {
      $0.field("kind", "head")
      $0.field("w", writer.text)
      $0.field("seg", head.segment)
      $0.field("seq", head.seq)
      $0.field("head", head.hash.text)
    }
  }

  /// - Parameter bytes: the line as it stands.
  static func segment(
    _ header: SegmentHeader, _ hash: ChainHash, as bytes: ArraySlice<UInt8>
  ) -> [UInt8] {
    line {
      $0.field("kind", "segment")
      $0.field("w", header.writer.text)
      $0.field("seg", header.segment)
      if let previous = header.previous { $0.field("prev", previous.text) }
      $0.field("min", header.minimumFormat)
      $0.field("format", header.format)
      $0.field("hash", hash.text)
      if header.line().hash != hash { $0.field("raw", Hexadecimal.text(bytes.dropLast(35))) }
    }
  }

  /// - Parameter fields: nil when they cannot be told apart.
  static func entry(
    _ entry: EntryLine, of bytes: UnsafeRawBufferPointer, _ fields: LineFields?,
    by writer: WriterID, _ integers: inout IntegerKeys
  ) -> [UInt8] {
    var json = JSONText()
    let type = entry.type(in: bytes)
    json.object { json in
      json.field("kind", "entry")
      json.field("w", writer.text)
      json.field("seq", entry.seq)
      json.field("time", entry.time.text)
      json.field("flag", entry.flag.text)
      json.field("type", type.rawText)
      json.key("fields")
      json.object { fields?.write(to: &$0, of: type, &integers) }
      json.field("hash", entry.hash(in: bytes).text)
      if fields?.areText != true {
        json.field("raw", Hexadecimal.text(Array(bytes[entry.typeEnd..<entry.bodyEnd])[...]))
      }
    }
    return json.bytes + [0x0A]
  }

  static func rest(
    _ writer: WriterID, _ segment: Int, at offset: Int, _ bytes: ArraySlice<UInt8>
  ) -> [UInt8] {
    line {
      $0.field("kind", "rest")
      $0.field("w", writer.text)
      $0.field("seg", segment)
      $0.field("at", offset)
      $0.field("bytes", Hexadecimal.text(bytes))
    }
  }

  /// - Parameter count: how many lines came before.
  static func end(_ count: Int) -> [UInt8] {
    line {
      $0.field("kind", "end")
      $0.field("lines", count)
    }
  }
}

/// Bytes as digits.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// nil when the text is no such digits.
  static func bytes(_ text: String) -> [UInt8]? {
    let utf8 = Array(text.utf8)
    guard utf8.count % 2 == 0 else { return nil }
    var out: [UInt8] = []
    for at in stride(from: 0, to: utf8.count, by: 2) {
      guard let high = digits.firstIndex(of: utf8[at]),
        let low = digits.firstIndex(of: utf8[at + 1])
      else { return nil }
      out.append(UInt8(high << 4 | low))
    }
    return out
  }
}
