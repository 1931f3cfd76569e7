// The file STORE: one line that says what this folder is. Written once, never changed.
//
//   #frontlijn-store 1 TAB store=… TAB mode=plain TAB created=… [TAB use=practice] TAB ~hash LF

import CaseModel

/// The name of a store: 16 base-32 characters.
public struct StoreID: Hashable, Sendable {
  public let text: String

  public init?(text: String) {
    guard text.utf8.count == 16, text.utf8.allSatisfy({ Base32.value(of: $0) < 32 }) else {
      return nil
    }
    self.text = text
  }

  public init(using random: inout some RandomNumberGenerator) {
    text = Base32.random(16, using: &random)
  }
}

/// What STORE says.
public struct StoreCard: Hashable, Sendable {
  public var store: StoreID
  public var created: HybridTime
  /// Invented people: the screen says PRACTICE.
  public var isPractice: Bool
  public var format = JournalFormat.current
  /// `plain`; a store sealed at rest says so and is not for this program.
  public var mode = "plain"

  public init(store: StoreID, created: HybridTime, isPractice: Bool) {
    self.store = store
    self.created = created
    self.isPractice = isPractice
  }

  func line() -> [UInt8] {
    var text = "#frontlijn-store \(format)\tstore=\(store.text)\tmode=\(mode)"
    text += "\tcreated=\(created)"
    if isPractice { text += "\tuse=practice" }
    var bytes = Array(text.utf8)
    let hash = bytes.withUnsafeBytes { ChainHash.of($0, after: nil) }
    bytes += [0x09, 0x7E]
    hash.append(to: &bytes)
    bytes.append(0x0A)
    return bytes
  }

  /// The hash at the end of the line.
  static func hash(of line: [UInt8]) -> ChainHash? {
    line.count < 33 ? nil : line.withUnsafeBytes { ChainHash($0, at: line.count - 33) }
  }

  /// Reads STORE. nil: it is no such line, or damaged.
  init?(_ bytes: [UInt8]) {
    let title = "#frontlijn-store "
    guard bytes.count > 48, bytes.last == 0x0A, bytes.starts(with: title.utf8) else { return nil }
    let card = bytes.withUnsafeBytes { raw -> StoreCard? in
      let end = raw.count - 1
      let body = UnsafeRawBufferPointer(rebasing: raw[0..<end - 34])
      var fields = LineFields()
      guard raw[end - 34] == 0x09, raw[end - 33] == 0x7E,
        ChainHash.of(body, after: nil) == ChainHash(raw, at: end - 32),
        let tab = body.firstIndex(of: 0x09),
        let format = Int(FieldBytes(body[title.utf8.count..<tab])), format > 0,
        fields.split(body, from: tab + 1, to: body.count, place: nil)
      else { return nil }
      var (store, mode, created, use) = ("", "", HybridTime.zero, String?.none)
      var reader = FieldReader(fields)
      reader.value("store", &store)
      reader.value("mode", &mode)
      reader.value("created", &created)
      reader.value("use", &use)
      guard reader.failedKey == nil, let id = StoreID(text: store) else { return nil }
      var card = StoreCard(store: id, created: created, isPractice: use == "practice")
      card.format = format
      card.mode = mode
      return card
    }
    guard let card else { return nil }
    self = card
  }
}
