// What somebody was typing when the program stopped: a form's fields as far as they were changed.
// A draft belongs to one team member and to this machine; it is never an event, never exported,
// never synced, and goes when what it led to is on disk.

import CaseModel

/// A form that was filled in and not saved.
public struct Draft: Hashable, Sendable, Identifiable {
  /// Its file's name without the ending: 16 base-32 characters.
  public let id: DraftID
  public let by: MemberID
  /// Which form, as the app writes it.
  public let form: String
  /// When it was typed in last, milliseconds since 1970.
  public var changedMilliseconds: Int
  public var fields: [String: Field] = [:]

  /// One field that was changed.
  public struct Field: Hashable, Sendable {
    /// What the field held when the form opened.
    public var opened: String
    public var value: String

    public init(opened: String, value: String) {
      self.opened = opened
      self.value = value
    }
  }

  public init(
    _ id: DraftID, by: MemberID, form: String, changedMilliseconds: Int,
    fields: [String: Field] = [:]
  ) {
    self.id = id
    self.by = by
    self.form = form
    self.changedMilliseconds = changedMilliseconds
    self.fields = fields
  }
}

/// A draft's name: random, so that two windows never write the same file.
public struct DraftID: Hashable, Sendable {
  public let text: String

  static let digits = 16
  static let ending = ".draft"

  public init(using random: inout some RandomNumberGenerator) {
    text = Base32.random(Self.digits, using: &random)
  }

  /// nil for any other file than a draft's.
  init?(fileName: String) {
    let text = fileName.dropLast(Self.ending.utf8.count)
    guard fileName.hasSuffix(Self.ending), text.utf8.count == Self.digits,
      text.utf8.allSatisfy({ Base32.value(of: $0) < 32 })
    else { return nil }
    self.text = String(text)
  }

  var fileName: String { text + Self.ending }
}
