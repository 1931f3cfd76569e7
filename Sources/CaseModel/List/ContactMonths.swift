// Contacts by month, for the pictures of a year: an average hides a quiet autumn, a row of months
// does not. A row of the list carries them, so that the year of twenty thousand cases is added up
// between two frames.

/// How many contacts there were in each month up to that of the latest one; sixteen months back.
public struct ContactMonths: Hashable, Sendable {
  /// The month of the latest contact.
  private var last = 0
  /// That month first.
  private var counts = SIMD16<UInt16>()

  init() {}

  init(_ file: CaseFile) {
    for item in file.timeline.reversed() {
      guard case .contact = item else { continue }
      if counts[0] == 0 { last = item.on.monthNumber }
      let back = last - item.on.monthNumber
      if back >= counts.scalarCount { break }
      counts[back] = counts[back] == .max ? .max : counts[back] + 1
    }
  }

  /// The contacts in each of the last `months` months, that of `today` last.
  public func counts(_ months: Int, until today: Day) -> [Int] {
    var sums = [Int](repeating: 0, count: months)
    add(to: &sums, until: today)
    return sums
  }

  /// Adds the contacts to those of other cases: a sum per month, that of `today` last.
  public func add(to sums: inout [Int], until today: Day) {
    if counts[0] == 0 { return }
    let ahead = last &- today.monthNumber
    for back in 0..<counts.scalarCount {
      let at = sums.count - 1 &+ ahead &- back
      if sums.indices.contains(at) { sums[at] += Int(counts[back]) }
    }
  }
}

extension ContactMonths: Packed {
  static var blank: ContactMonths { ContactMonths() }

  mutating func parts(_ pass: inout some PackPass) {
    pass.number(&last)
    for back in 0..<counts.scalarCount {
      var count = UInt64(counts[back])
      pass.bits(&count)
      counts[back] = UInt16(truncatingIfNeeded: count)
    }
  }
}

extension Day {
  /// Months since the year 0.
  public var monthNumber: Int {
    let (year, month, _) = civil
    return year * 12 + month - 1
  }
}
