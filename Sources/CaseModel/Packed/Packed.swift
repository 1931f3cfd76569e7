// The compact form of the caseload, for the disposable snapshot: what a large store opens from
// instead of replaying every line. One function per type says its parts once; writing, reading and
// the digest of the shape are passes over it, so that they cannot drift apart.
//
//   extension Closing: Packed {
//     static var blank: Closing { Closing(reason: .other, on: Day(number: 0)) }
//     mutating func parts(_ pass: inout some PackPass) {
//       pass.part(&reason)
//       pass.part(&on)
//       pass.part(&explanation)
//     }
//   }
//
// Nothing here lasts: another program version makes it anew from the log.

/// A value that has a compact form.
protocol Packed {
  /// Something to read into.
  static var blank: Self { get }
  /// The value's parts, in their order.
  mutating func parts(_ pass: inout some PackPass)
  /// Adds what tells this form from others.
  static func describe(to shape: inout ShapePass)
}

extension Packed {
  static func describe(to shape: inout ShapePass) { shape.nest(Self.self) }
}

/// One pass over the parts of a value.
protocol PackPass {
  /// A whole number of 64 bits; small ones take few bytes.
  mutating func bits(_ value: inout UInt64)
  /// The same for a number that may be negative.
  mutating func number(_ value: inout Int)
  /// 64 bits of which none is more likely than another.
  mutating func random(_ value: inout UInt64)
  mutating func text(_ value: inout String)
  mutating func raw(_ value: inout [UInt8])
  /// One of a few names that stand in a table.
  mutating func member(_ value: inout MemberID)
  mutating func day(_ value: inout Day)
  mutating func time(_ value: inout HybridTime)
  mutating func place(_ value: inout LogPlace)
  mutating func part<P: Packed>(_ value: inout P)
  mutating func part<P: Packed>(_ value: inout P?)
  mutating func part<P: Packed>(_ value: inout [P])
}

extension PackPass {
  /// What an enumeration's case carries. `get` finds it when that is the case at hand.
  @inline(__always)
  mutating func payload<Whole, P: Packed>(
    _ whole: inout Whole, _ get: (Whole) -> P?, _ make: (P) -> Whole
  ) {
    var value = get(whole) ?? .blank
    part(&value)
    whole = make(value)
  }
}

// MARK: plain values

extension Int: Packed {
  static var blank: Int { 0 }
  mutating func parts(_ pass: inout some PackPass) { pass.number(&self) }
}

extension Bool: Packed {
  static var blank: Bool { false }
  mutating func parts(_ pass: inout some PackPass) {
    var number = self ? 1 : 0
    pass.number(&number)
    self = number == 1
  }
}

extension String: Packed {
  static var blank: String { "" }
  mutating func parts(_ pass: inout some PackPass) { pass.text(&self) }
}

extension Day: Packed {
  static var blank: Day { Day(number: 0) }
  mutating func parts(_ pass: inout some PackPass) { pass.day(&self) }
}

extension HybridTime: Packed {
  static var blank: HybridTime { .zero }
  mutating func parts(_ pass: inout some PackPass) { pass.time(&self) }
}

extension MemberID: Packed {
  static var blank: MemberID { .none }
  mutating func parts(_ pass: inout some PackPass) { pass.member(&self) }
}

extension CaseNumber: Packed {
  static var blank: CaseNumber { .none }
  mutating func parts(_ pass: inout some PackPass) {
    var name = text
    pass.text(&name)
    self = CaseNumber(unchecked: name)
  }
}

extension ID: Packed {
  static var blank: ID { .none }
  mutating func parts(_ pass: inout some PackPass) {
    var (high, low) = (high, UInt64(low))
    pass.random(&high)
    pass.bits(&low)
    self = ID(high: high, low: UInt16(truncatingIfNeeded: low))
  }
}

extension Stamp: Packed {
  static var blank: Stamp { Stamp(time: .zero, by: .none) }
  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&time)
    pass.part(&by)
  }
}

/// One of a closed set is its place among `allCases`; the shape knows them.
extension Packed where Self: CaseIterable & Equatable {
  static var blank: Self { allCases[allCases.startIndex] }

  mutating func parts(_ pass: inout some PackPass) {
    let all = Self.allCases
    var at = all.distance(from: all.startIndex, to: all.firstIndex(of: self)!)
    pass.number(&at)
    if at >= 0, at < all.count { self = all[all.index(all.startIndex, offsetBy: at)] }
  }

  static func describe(to shape: inout ShapePass) {
    shape.add("\(Self.self) \(Array(allCases))")
  }
}

extension TeamRole: Packed {}
extension CaseStatus: Packed {}
extension CloseReason: Packed {}
extension HouseholdRole: Packed {}
extension Precision: Packed {}
extension RelationKind: Packed {}
extension ContactStanding: Packed {}
extension LabelKind: Packed {}
extension DefinitionSet: Packed {}
extension Source: Packed {}
extension ContactKind: Packed {}
extension FollowUpKind: Packed {}
extension Quadrant: Packed {}
extension Bringer: Packed {}
extension Horizon: Packed {}
extension Goal.State: Packed {}
extension Step.State: Packed {}
