// HEADS: how long each writer's log was at least, when somebody who knew wrote it down (a backup,
// a sample, the generator). One line per writer: `writer segment seq head ~hash`.

import CaseModel

/// The lower marks of a store.
public struct Heads: Hashable, Sendable {
  public struct Head: Hashable, Sendable {
    public var segment: Int
    public var seq: Int
    public var hash: ChainHash
  }

  public var heads: [WriterID: Head] = [:]

  public init() {}

  /// nil when a line is damaged, or not as we write it, or when there is none.
  init?(_ bytes: [UInt8]) {
    // Nobody writes an empty HEADS: it lost what it said.
    if bytes.isEmpty { return nil }
    for line in bytes.split(separator: 0x0A) {
      let parts = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 5, let writer = WriterID(text: parts[0]),
        let segment = Int(parts[1]), let seq = Int(parts[2]), let hash = ChainHash(text: parts[3])
      else { return nil }
      let body = parts[0...3].joined(separator: " ")
      guard parts[4] == "~" + Self.hash(of: body).text else { return nil }
      heads[writer] = Head(segment: segment, seq: seq, hash: hash)
    }
    guard self.bytes == bytes else { return nil }
  }

  public var bytes: [UInt8] {
    var out: [UInt8] = []
    for (writer, head) in heads.sorted(by: { $0.key < $1.key }) {
      let body = "\(writer.text) \(head.segment) \(head.seq) \(head.hash.text)"
      out += "\(body) ~\(Self.hash(of: body).text)\n".utf8
    }
    return out
  }

  private static func hash(of body: String) -> ChainHash {
    var copy = body
    return copy.withUTF8 { ChainHash.of(UnsafeRawBufferPointer($0), after: nil) }
  }
}
