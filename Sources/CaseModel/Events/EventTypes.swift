// The registry: one row per event type. Everything that must know all types asks here.

/// Every event type that this program knows.
public enum EventTypes {
  public static let all: [any Event.Type] = [
    TeamMemberAdded.self, TeamMemberCorrected.self, TeamMemberLeft.self,
    CaseOpened.self, CaseClosed.self, CaseReopened.self, DirectorAssigned.self,
    CaseClassified.self, LabelWithdrawn.self,
    HouseholdCreated.self, HouseholdCorrected.self, HouseholdMoved.self,
    MemberAdded.self, MemberCorrected.self, MemberLeft.self,
    RelationSet.self, RelationCorrected.self, RelationEnded.self,
    GoalSet.self, GoalCorrected.self, GoalReached.self, GoalDropped.self, GoalReopened.self,
    StepAdded.self, StepCorrected.self, StepReassigned.self, StepScheduled.self,
    StepDone.self, StepReopened.self, StepLapsed.self,
    ContactNoted.self, ContactCorrected.self,
    FollowUpSet.self, FollowUpCorrected.self, FollowUpScheduled.self,
    FollowUpDone.self, FollowUpReopened.self,
    BoardOpened.self, NotePlaced.self, NoteEdited.self, NoteMoved.self, NoteWithdrawn.self,
    AreaGoalSet.self, AreaGoalCorrected.self, AreaGoalReached.self, AreaGoalDropped.self,
    AreaGoalReopened.self,
    Imported.self, Undone.self, LossAccepted.self,
  ]

  /// The type with this name on disk.
  public static func named(_ name: FieldBytes) -> (any Event.Type)? { table.find(name) }

  private static let table = TypeTable(all)
}

/// Open addressing over the types' names: one look-up per line of a replay, without a String.
struct TypeTable: Sendable {
  private var slots: [(any Event.Type)?]

  init(_ types: [any Event.Type]) {
    slots = Array(repeating: nil, count: 1024)
    for type in types {
      let name = UnsafeRawBufferPointer(
        start: type.type.utf8Start, count: type.type.utf8CodeUnitCount)
      var at = Self.hash(FieldBytes(name))
      while slots[at] != nil { at = (at + 1) & 1023 }
      slots[at] = type
    }
  }

  private static func hash(_ name: FieldBytes) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name.bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 15) & 1023)
  }

  func find(_ name: FieldBytes) -> (any Event.Type)? {
    var at = Self.hash(name)
    while let type = slots[at] {
      if name.equals(type.type) { return type }
      at = (at + 1) & 1023
    }
    return nil
  }
}

/// An event as it was read: one that this program knows, or one that it keeps as it is.
public enum AnyEvent: Sendable {
  case known(any Event)
  case unknown(type: String, fields: [RawField])

  /// A key and its value, unescaped; of a value that is no text, the raw form.
  public struct RawField: Hashable, Sendable {
    public var key: String
    public var value: String
  }

  /// Reads an event of `type` from a line's fields. Long text is read into memory.
  public init(type: FieldBytes, _ fields: LineFields) {
    if let known = EventTypes.named(type), let event = known.init(fields, keepsPlaces: false) {
      self = .known(event)
    } else {
      self = .unknown(
        type: type.rawText,
        fields: (0..<fields.count).map { at in
          RawField(
            key: fields.key(at).rawText,
            value: String(fields.value(at)) ?? fields.value(at).rawText)
        })
    }
  }
}
