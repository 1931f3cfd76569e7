// Words beside the pictures: contacts a month, and how the cases are shared.

extension Strings {
  var overviewTitle: String { say("Overview", "Overzicht") }
  var contactsTitle: String { say("contacts a month", "contacten per maand") }
  var contactsWord: String { say("contacts", "contacten") }
  var workloadTitle: String { say("open cases by director", "open casussen per regisseur") }
  var noDirectorYet: String { say("no director yet", "nog geen regisseur") }
  func lateCount(_ number: Int) -> String { say("\(number) late", "\(number) te laat") }
  func contactsIn(_ month: String, _ number: Int) -> String {
    "\(month): " + count(number, ("contact", "contact"), ("contacts", "contacten"))
  }
  func contactsInYear(_ number: Int) -> String {
    count(number, ("contact", "contact"), ("contacts", "contacten"))
      + say(" in twelve months;", " in twaalf maanden;")
  }
  /// `the last one 3 days ago`
  func lastContact(_ days: Int?) -> String {
    switch days {
    case nil: say("none ever", "nog nooit")
    case 0?: say("the last one today", "het laatste vandaag")
    case let days?:
      say("the last one \(self.days(days)) ago", "het laatste \(self.days(days)) geleden")
    }
  }
  /// The numbers of a picture for whoever hears it.
  func contactsInWords(from first: String, to last: String, _ numbers: String) -> String {
    say(
      "Contacts a month, \(first) to \(last): \(numbers)",
      "Contacten per maand, \(first) tot en met \(last): \(numbers)")
  }
}
