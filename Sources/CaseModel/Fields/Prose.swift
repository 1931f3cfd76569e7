// Free text of the timeline. A store of twenty years holds far more of it than a screen shows, so
// replay keeps where it stands in the log instead of the words (`journal.md` 4).

/// Where an escaped value lies: writer (index in the store), segment number, byte offset, length.
public struct LogPlace: Hashable, Sendable {
  public var offsetBytes: UInt32
  public var lengthBytes: UInt32
  public var segment: UInt32
  public var writer: UInt16

  public init(writer: UInt16, segment: UInt32, offsetBytes: Int, lengthBytes: Int) {
    self.writer = writer
    self.segment = segment
    self.offsetBytes = UInt32(offsetBytes)
    self.lengthBytes = UInt32(lengthBytes)
  }

  /// A place inside this one.
  public func at(_ offset: Int, lengthBytes: Int) -> LogPlace {
    LogPlace(
      writer: writer, segment: segment, offsetBytes: Int(offsetBytes) + offset,
      lengthBytes: lengthBytes)
  }
}

/// Free text, or its place in the log. An effect turns the place into words when it is shown.
public enum Prose: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  case place(LogPlace)

  public init(stringLiteral value: String) { self = .text(value) }

  /// The words, when they are in memory.
  public var inMemory: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
