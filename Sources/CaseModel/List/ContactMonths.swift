// Contacts counted by month, for the pictures of one case and of the whole list.

extension Day {
  /// Months since the year 0; the next month is one more.
  public var monthNumber: Int {
    let (year, month, _) = civil
    return year * 12 + month - 1
  }
}

extension CaseFile {
  /// How many contacts there were in each of the last `count` months, the month of `today` last.
  public func contactsByMonth(_ count: Int, until today: Day) -> [Int] {
    var contacts = [Int](repeating: 0, count: count)
    let last = today.monthNumber
    for item in timeline.reversed() {
      let back = last - item.on.monthNumber
      if back >= count { break }
      if case .contact = item, back >= 0 { contacts[count - 1 - back] += 1 }
    }
    return contacts
  }
}
