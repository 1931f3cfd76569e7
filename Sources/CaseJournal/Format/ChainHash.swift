// The chain: each line carries the hash of itself and of the hash printed before it
// (`journal.md` 2). Chaining over the printed form keeps damage local and lets every line be
// checked by itself, on any core.

import CaseModel
import Crypto

/// 32 base64url characters: the first 24 bytes of a SHA-256.
public struct ChainHash: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  public static let textBytes = 32
  /// Of no line: where nothing is known.
  static let none = ChainHash(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// Reads 32 bytes at `offset`, whatever they are.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    func word(_ at: Int) -> UInt64 {
      bytes.loadUnaligned(fromByteOffset: offset + at, as: UInt64.self)
    }
    words = (word(0), word(8), word(16), word(24))
  }

  /// nil when the text is not 32 base64url characters.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 32, bytes.allSatisfy(Self.isDigit) else { return nil }
    self = bytes.withUnsafeBytes { ChainHash($0, at: 0) }
  }

  /// The hash of `text` after `previous`: SHA-256 over previous, LF, text. Without a previous
  /// hash (the first header, the STORE line) over LF and text.
  package static func of(
    _ text: UnsafeRawBufferPointer, after previous: ChainHash?
  ) -> ChainHash {
    var sha = SHA256()
    var joined = [UInt8]()
    joined.reserveCapacity(text.count + 33)
    if let previous { previous.append(to: &joined) }
    joined.append(0x0A)
    joined += text
    joined.withUnsafeBytes { sha.update(bufferPointer: $0) }
    return ChainHash(digest: sha.finalize())
  }

  /// The same for a line inside a segment: in a file the 32 characters and the LF stand right
  /// before the line, so that one pass over `bytes[start - 33..<end]` is the whole input.
  @inline(__always)
  static func ofLine(
    in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> ChainHash {
    var sha = SHA256()
    sha.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[start - 33..<end]))
    return ChainHash(digest: sha.finalize())
  }

  private init(digest: SHA256.Digest) {
    self = digest.withUnsafeBytes { raw in
      withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { out in
        for group in 0..<8 {
          let (a, b, c) = (raw[group * 3], raw[group * 3 + 1], raw[group * 3 + 2])
          out[group * 4] = Self.digit(a >> 2)
          out[group * 4 + 1] = Self.digit((a & 3) << 4 | b >> 4)
          out[group * 4 + 2] = Self.digit((b & 15) << 2 | c >> 6)
          out[group * 4 + 3] = Self.digit(c & 63)
        }
        return ChainHash(UnsafeRawBufferPointer(out), at: 0)
      }
    }
  }

  private static let digits: StaticString =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

  @inline(__always)
  private static func digit(_ value: UInt8) -> UInt8 { digits.utf8Start[Int(value)] }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  func append(to out: inout [UInt8]) {
    withUnsafeBytes(of: words) { out += $0 }
  }

  public var text: String {
    withUnsafeBytes(of: words) { String(decoding: $0, as: UTF8.self) }
  }

  public static func == (a: ChainHash, b: ChainHash) -> Bool { a.words == b.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

  /// 96 random bits as 16 base64url characters: an entry's salt.
  static func salt(using random: inout any RandomNumberGenerator) -> [UInt8] {
    var out: [UInt8] = []
    for _ in 0..<2 {
      var bits: UInt64 = random.next()
      for _ in 0..<8 {
        out.append(digit(UInt8(bits & 63)))
        bits >>= 6
      }
    }
    return out
  }
}
