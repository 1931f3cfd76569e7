// Finding words where they stand in a text: all of them together and in their order, as in any
// reader of long texts; accents, capitals and the ends of lines make no difference.

/// What is looked for in a text.
public struct Phrase: Hashable, Sendable {
  private let bytes: [UInt8]

  public init(_ typed: some StringProtocol) { bytes = Self.plain(typed) }

  public var isEmpty: Bool { bytes.isEmpty }
  var count: Int { bytes.count }

  public func isIn(_ text: some StringProtocol) -> Bool {
    !places(in: Self.plain(text)).isEmpty
  }

  private static func plain(_ text: some StringProtocol) -> [UInt8] {
    let words = text.folded.utf8.split { $0 <= UInt8(ascii: " ") }
    return Array(words.joined(separator: [UInt8(ascii: " ")]))
  }

  /// Where it begins, from the left, none inside another.
  func places(in text: [UInt8]) -> [Int] {
    guard let first = bytes.first else { return [] }
    var places: [Int] = []
    var at = 0
    while at + bytes.count <= text.count {
      let isHere = text[at] == first && text[at..<(at + bytes.count)].elementsEqual(bytes)
      if isHere { places.append(at) }
      at += isHere ? bytes.count : 1
    }
    return places
  }
}
