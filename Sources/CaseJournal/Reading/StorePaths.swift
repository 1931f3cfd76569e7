// Where things lie in a store (`journal.md` 1).

import CaseModel

/// The paths of one store.
public struct StorePaths: Hashable, Sendable {
  /// The store's folder, without a slash at the end.
  public let root: String

  public init(_ root: String) {
    var path = root[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    self.root = String(path)
  }

  public var card: String { root + "/STORE" }
  public var heads: String { root + "/HEADS" }
  public var log: String { root + "/log" }
  public var local: String { root + "/local" }
  public var identity: String { local + "/identity" }
  public var lock: String { local + "/lock" }
  public var durable: String { local + "/durable" }
  public var snapshot: String { local + "/snapshot" }
  public var quarantine: String { local + "/quarantine" }
  public var drafts: String { local + "/drafts" }

  func writer(_ id: WriterID) -> String { log + "/" + id.text }

  func segment(_ number: Int, of writer: WriterID) -> String {
    self.writer(writer) + "/" + Self.name(ofSegment: number)
  }

  /// A segment's path as messages name it.
  func relative(_ number: Int, of writer: WriterID) -> String {
    "log/\(writer.text)/\(Self.name(ofSegment: number))"
  }

  static func name(ofSegment number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".log"
  }

  /// The number of `000012.log`, or nil for any other name.
  static func number(ofSegment name: String) -> Int? {
    guard name.hasSuffix(".log"), let number = Int(name.dropLast(4)), number > 0,
      Self.name(ofSegment: number) == name
    else { return nil }
    return number
  }
}
