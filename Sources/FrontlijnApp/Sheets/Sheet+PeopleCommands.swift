// What the sheets about people become: who joins the team, the household, its members, relations.

import CaseModel
import TextUI

extension AppState {
  mutating func joinTeam(_ form: Form<String>) -> Saved {
    let id = MemberID(for: form.value("name"), using: &ids)
    let fact = TeamMemberAdded {
      ($0.member, $0.name) = (id, form.value("name"))
      $0.organisation = form.value("organisation")
      $0.role = TeamRole(rawValue: form.value("role")) ?? .member
    }
    return (
      .addTeamMember(fact), strings.youAre(form.value("name")),
      {
        $0.me = id
        $0.start(at: .cases)
      }
    )
  }

  func correctTeamMember(_ id: MemberID, _ sheet: Sheet) -> Saved {
    let fact = TeamMemberCorrected {
      ($0.member, $0.name) = (id, sheet.changed("name"))
      $0.organisation = sheet.changed("organisation")
      $0.role = sheet.changed("role").flatMap(TeamRole.init(rawValue:))
    }
    return done(.correctTeamMember(fact), strings.corrected)
  }

  mutating func newCase(_ form: Form<String>) -> Saved {
    let id = CaseID(using: &ids)
    var number = CaseNumber(using: &ids)
    while caseload.caseID(number: number) != nil { number = CaseNumber(using: &ids) }
    let director = MemberID(text: form.value("director"))
    let new = NewCase(
      opened: CaseOpened {
        ($0.caseID, $0.number, $0.on, $0.director) = (id, number, today, director)
      },
      household: HouseholdCreated {
        ($0.caseID, $0.household) = (id, HouseholdID(using: &ids))
        ($0.name, $0.street) = (form.value("name"), form.value("street"))
        ($0.houseNumber, $0.phone) = (form.value("house_number"), form.value("phone"))
      })
    return (
      .openCase(new), strings.caseOpened(number.text),
      {
        $0.cases.filter = nil
        $0.go(to: .file(id))
        $0.file.pane = .family
      }
    )
  }

  func correctHousehold(_ id: CaseID, _ sheet: Sheet) -> Saved {
    let fact = HouseholdCorrected {
      ($0.caseID, $0.name) = (id, sheet.changed("name"))
      $0.street = sheet.changed("street").map(Edit.text)
      $0.houseNumber = sheet.changed("house_number").map(Edit.text)
      $0.phone = sheet.changed("phone").map(Edit.text)
    }
    return done(.correctHousehold(fact), strings.corrected)
  }

  mutating func member(
    _ id: CaseID, _ person: PersonID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let year = try birthYear(form.value("birth_year"))
    guard let person else {
      let new = PersonID(using: &ids)
      let fact = MemberAdded {
        ($0.caseID, $0.person, $0.firstName) = (id, new, form.value("first_name"))
        ($0.surname, $0.phone, $0.birthYear) = (form.value("surname"), form.value("phone"), year)
        $0.role = HouseholdRole(rawValue: form.value("role")) ?? .livingIn
        $0.birthTyped = typed("birth_year", in: sheet)
      }
      return (
        .addMember(fact), strings.personAdded(form.value("first_name")),
        { $0.file.family.select(.person(new)) }
      )
    }
    let fact = MemberCorrected {
      ($0.caseID, $0.person, $0.firstName) = (id, person, sheet.changed("first_name"))
      $0.surname = sheet.changed("surname").map(Edit.text)
      $0.phone = sheet.changed("phone").map(Edit.text)
      $0.birthYear = sheet.changed("birth_year").map { _ in Edit(year) }
      $0.birthTyped = typed("birth_year", in: sheet)
      $0.role = sheet.changed("role").flatMap(HouseholdRole.init(rawValue:))
    }
    return done(.correctMember(fact), strings.corrected)
  }

  private func birthYear(_ text: String) throws(FieldIssue) -> Int? {
    switch BirthReader(today: today).read(text) {
    case .unknown: return nil
    case .year(let year, _): return year
    case nil: throw FieldIssue(field: "birth_year", text: strings.notABirth)
    }
  }

  mutating func relation(
    _ id: CaseID, _ relation: RelationID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let outside = form.value("outside")
    let other: Relation.Other
    if let person = PersonID(text: form.value("other")), outside.isEmpty {
      other = .person(person)
    } else if !outside.isEmpty {
      other = .outside(outside)
    } else {
      throw FieldIssue(field: "other", text: strings.otherHint)
    }
    let contact = ContactStanding(rawValue: form.value("contact"))
    guard let relation else {
      let new = RelationID(using: &ids)
      let fact = RelationSet {
        ($0.caseID, $0.relation, $0.other, $0.contact) = (id, new, other, contact)
        $0.person = PersonID(text: form.value("person")) ?? .none
        $0.kind = RelationKind(rawValue: form.value("kind")) ?? .friend
      }
      return (
        .setRelation(fact), strings.relationSaved,
        { $0.file.family.select(.relation(new)) }
      )
    }
    let fact = RelationCorrected {
      ($0.caseID, $0.relation) = (id, relation)
      $0.kind = sheet.changed("kind").flatMap(RelationKind.init(rawValue:))
      $0.other = sheet.changed("other") ?? sheet.changed("outside") == nil ? nil : other
      $0.contact = sheet.changed("contact").map { _ in Edit(contact) }
    }
    return done(.correctRelation(fact), strings.corrected)
  }
}
