// The pass that fills an event from a line. The rows of a line stand in the order of the event's
// rows, so that each is found where it is expected; another order is searched for.

/// Decoding: reads rows from `fields`. `failedKey` says whether one was missing or unreadable.
public struct FieldReader: FieldPass {
  let fields: LineFields
  private var next = 0
  private var found = 0
  /// The first row that was missing or unreadable.
  public private(set) var failedKey: StaticString?
  /// False: long text is read into memory even when the line has a place in the log.
  var keepsPlaces = true

  public init(_ fields: LineFields, keepsPlaces: Bool = true) {
    self.fields = fields
    self.keepsPlaces = keepsPlaces
  }

  /// Keys of the line that no row asked for.
  public var unreadCount: Int { fields.count - found }

  @inline(__always)
  private mutating func find(_ key: StaticString) -> Int? {
    let count = fields.count
    if next < count, fields.key(next).equals(key) {
      next += 1
      found += 1
      return next - 1
    }
    for at in 0..<count where fields.key(at).equals(key) {
      next = at + 1
      found += 1
      return at
    }
    return nil
  }

  private mutating func fail(_ key: StaticString) { if failedKey == nil { failedKey = key } }

  @inline(__always)
  public mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    if let at = find(key), let read = V(fields.value(at)) { value = read } else { fail(key) }
  }

  @inline(__always)
  public mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    guard let at = find(key) else { return }
    if let read = V(fields.value(at)) { value = read } else { fail(key) }
  }

  public mutating func prose(_ key: StaticString, _ prose: inout Prose) {
    var read: Prose?
    self.prose(key, &read)
    if let read { prose = read } else { fail(key) }
  }

  public mutating func prose(_ key: StaticString, _ prose: inout Prose?) {
    guard let at = find(key) else { return }
    if keepsPlaces, let place = fields.valuePlace(at) {
      prose = .place(place)
    } else if let text = Escapes.text(fields.value(at)) {
      prose = .text(text)
    } else {
      fail(key)
    }
  }
}
