// A form in a pane: labels on the left, values on the right, a line for hints and problems under
// a field, the save button always in view at the bottom. Fields are checked when they are left and
// on saving, never while somebody types. Where it does not fit it scrolls, and shows hints only
// for the field that has the keys.
//
// The screen gives the words and the check, and acts on the outcome; the form knows no domain.

public struct Form<ID: Hashable & Sendable>: Sendable {
  public private(set) var fields: [FormField<ID>]
  public let texts: FormTexts
  var focus: Focus
  /// The folded fields are shown.
  public private(set) var isUnfolded: Bool
  var top = 0
  private var savedValues: [String]

  enum Focus: Hashable {
    /// The place in `fields`.
    case field(Int)
    case more, save
  }

  public init(_ fields: [FormField<ID>], texts: FormTexts) {
    self.fields = fields.filter { !$0.isFolded } + fields.filter(\.isFolded)
    self.texts = texts
    savedValues = self.fields.map(\.input.value)
    isUnfolded = fields.contains { $0.isFolded && !$0.input.isEmpty }
    focus = fields.isEmpty ? .save : .field(0)
  }

  /// A field by its id, which must be one of this form's.
  public subscript(id: ID) -> FormField<ID> {
    get { fields[place(of: id)] }
    set { fields[place(of: id)] = newValue }
  }

  public func value(_ id: ID) -> String { self[id].input.value }

  /// The field that has the keys; nil on a button.
  public var focusedID: ID? {
    if case .field(let place) = focus { fields[place].id } else { nil }
  }

  /// A list or a month has dropped from the field that has the keys.
  public var hasDropped: Bool {
    if case .field(let place) = focus { fields[place].input.isOpen } else { false }
  }

  /// Grows with every change of any field.
  public var revision: Int { fields.reduce(0) { $0 + $1.input.revision } }

  /// Something differs from what was there at first.
  public var isDirty: Bool { fields.map(\.input.value) != savedValues }

  public mutating func focus(on id: ID) {
    let place = place(of: id)
    isUnfolded = isUnfolded || fields[place].isFolded
    focus = .field(place)
  }

  private func place(of id: ID) -> Int {
    guard let place = fields.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("No such field in this form")
    }
    return place
  }

  mutating func update(_ place: Int, _ change: (inout FormField<ID>) -> Void) {
    change(&fields[place])
  }

  mutating func unfold() { isUnfolded = true }

  /// What can have the keys, from top to bottom, without the save button.
  var items: [Focus] {
    let shown = fields.indices.filter { isUnfolded || !fields[$0].isFolded }
    return shown.map(Focus.field) + (shown.count < fields.count ? [.more] : [])
  }
}

/// What became of a key.
public enum FormOutcome<ID: Hashable & Sendable>: Hashable, Sendable {
  case ignored, handled
  /// The value of that field is another now.
  case edited(ID)
  /// The keys went from that field to the next.
  case left(ID)
  /// All fields are in order.
  case save
  /// So many things must be put right first; the keys are on the first of them.
  case refused(Int)
  case cancel(isDirty: Bool)
}

/// What the mouse finds in a form.
public enum FormTarget<ID: Hashable & Sendable>: Hashable, Sendable {
  /// The label or the room of a field.
  case field(ID)
  /// The place where its value is typed.
  case value(ID)
  case option(ID, String)
  /// The month at a field of days.
  case calendar(ID, CalendarPart)
  case more, save
}
