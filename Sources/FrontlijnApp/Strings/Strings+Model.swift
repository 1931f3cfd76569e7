// What the words of the model are called on the screen (`domain.md` 4).

import CaseModel

extension Strings {
  public var listName: String { "Stakkers & Rakkers" }

  public func name(_ role: TeamRole) -> String {
    switch role {
    case .member: say("team member", "teamlid")
    case .director: say("director", "regisseur")
    case .chair: say("chair", "voorzitter")
    case .enforcer: say("enforcement officer", "handhaver")
    case .lead: say("team lead", "teamleider")
    case .privacy: say("privacy officer", "privacyfunctionaris")
    }
  }

  public func name(_ status: CaseStatus) -> String {
    switch status {
    case .triage: say("triage", "triage")
    case .open: say("open", "open")
    case .closed: say("closed", "gesloten")
    }
  }

  public func name(_ reason: CloseReason) -> String {
    switch reason {
    case .goalsReached: say("goals reached", "doelen bereikt")
    case .residentStopped: say("resident stopped", "bewoner is gestopt")
    case .moved: say("moved away", "verhuisd")
    case .handedOver: say("handed over", "overgedragen")
    case .deceased: say("deceased", "overleden")
    case .unfounded: say("unfounded", "onterecht")
    case .other: say("another reason", "andere reden")
    }
  }

  public func name(_ role: HouseholdRole) -> String {
    switch role {
    case .parent: say("parent", "ouder")
    case .partner: say("partner", "partner")
    case .child: say("child", "kind")
    case .livingIn: say("lives here", "woont er")
    case .involvedElsewhere: say("involved, lives elsewhere", "betrokken, woont elders")
    }
  }

  /// "Fatima is …": how a relation reads from the first person to the other.
  public func name(_ kind: RelationKind) -> String {
    switch kind {
    case .parentOf: say("parent of", "ouder van")
    case .partner: say("partner of", "partner van")
    case .exPartner: say("ex-partner of", "ex-partner van")
    case .sibling: say("brother or sister of", "broer of zus van")
    case .grandparentOf: say("grandparent of", "grootouder van")
    case .guardianOf: say("guardian of", "voogd van")
    case .friend: say("friend of", "vriend van")
    case .neighbour: say("neighbour of", "buur van")
    case .creditor: say("owes money to", "heeft schuld bij")
    case .conflictWith: say("in conflict with", "in conflict met")
    }
  }

  public func name(_ standing: ContactStanding) -> String {
    switch standing {
    case .yes: say("in contact", "contact")
    case .no: say("no contact", "geen contact")
    case .forbidden: say("contact forbidden", "contact verboden")
    }
  }

  public func name(_ label: LabelKind) -> String {
    switch label {
    case .stakker: "stakker"
    case .rakker: "rakker"
    case .both: say("stakker and rakker", "stakker en rakker")
    case .none: say("no label", "geen label")
    case .undetermined: say("undetermined", "niet bepaald")
    }
  }

  /// For a narrow column: S, R, S+R, ?
  public func letter(_ label: LabelKind) -> String {
    switch label {
    case .stakker: "S"
    case .rakker: "R"
    case .both: "S+R"
    case .none: ""
    case .undetermined: "?"
    }
  }

  public func name(_ set: DefinitionSet) -> String {
    switch set {
    case .list: say("list of the partners", "lijst van de partners")
    case .nuisance: say("nuisance and crime", "overlast en criminaliteit")
    }
  }

  /// What the two words mean under a definition set.
  public func meaning(_ set: DefinitionSet) -> String {
    switch set {
    case .list:
      say(
        "stakker: really needs help · rakker: breaks the law, rules are enforced",
        "stakker: heeft echt hulp nodig · rakker: is crimineel, daar wordt gehandhaafd")
    case .nuisance:
      say(
        "stakker: a criminal past or present, and very weak; care is the way out · "
          + "rakker: lives by crime",
        "stakker: crimineel verleden of heden en heel kwetsbaar; zorg is de uitweg · "
          + "rakker: leeft van misdaad")
    }
  }

  public func name(_ source: Source) -> String {
    switch source {
    case .resident: say("the resident", "de bewoner")
    case .ownObservation: say("own observation", "eigen waarneming")
    case .partner: say("a partner", "een partner")
    case .signal: say("a signal", "een signaal")
    case .register: say("a register", "een register")
    }
  }

  public func name(_ kind: ContactKind) -> String {
    switch kind {
    case .visit: say("visit", "bezoek")
    case .phone: say("phone", "telefoon")
    case .message: say("message", "bericht")
    case .street: say("street", "straat")
    case .meeting: say("meeting", "overleg")
    case .letter: say("letter", "brief")
    case .imported: say("old list", "oude lijst")
    }
  }

  public func name(_ kind: FollowUpKind) -> String {
    switch kind {
    case .call: say("call", "bellen")
    case .visit: say("visit", "bezoeken")
    case .check: say("check", "nagaan")
    case .review: say("review", "herzien")
    }
  }

  public func name(_ quadrant: Quadrant) -> String {
    switch quadrant {
    case .strength: say("Strengths", "Sterke punten")
    case .weakness: say("Weaknesses", "Zwakke punten")
    case .opportunity: say("Opportunities", "Kansen")
    case .threat: say("Threats", "Bedreigingen")
    }
  }

  public func name(_ bringer: Bringer) -> String {
    switch bringer {
    case .resident: say("resident", "bewoner")
    case .partner: say("partner", "partner")
    case .team: say("team", "team")
    }
  }

  public func name(_ horizon: Horizon) -> String {
    switch horizon {
    case .quickWin: say("quick win", "snel resultaat")
    case .oneYear: say("1 year", "1 jaar")
    case .fourYears: say("4 years", "4 jaar")
    case .tenYears: say("10 years", "10 jaar")
    }
  }

  public func name(_ state: Goal.State) -> String {
    switch state {
    case .open: say("open", "open")
    case .reached: say("reached", "bereikt")
    case .dropped: say("let go", "losgelaten")
    }
  }

  /// The name of a field by its key on disk, as forms and messages say it.
  public func field(_ key: String) -> String {
    switch key {
    case "name": say("Name", "Naam")
    case "organisation": say("Organisation", "Organisatie")
    case "role": say("Role", "Rol")
    case "member": say("Team member", "Teamlid")
    case "household": say("Household", "Huishouden")
    case "street": say("Street", "Straat")
    case "house_number": say("Number", "Huisnummer")
    case "phone": say("Phone", "Telefoon")
    case "director": say("Director", "Regisseur")
    case "first_name": say("First name", "Voornaam")
    case "surname": say("Surname", "Achternaam")
    case "birth_year": say("Born in", "Geboortejaar")
    case "person": say("Person", "Persoon")
    case "kind": say("Kind", "Soort")
    case "other": say("The other", "De ander")
    case "contact": say("Contact", "Contact")
    case "outside": say("Or somebody else", "Of iemand anders")
    case "text": say("Text", "Tekst")
    case "until": say("Until", "Tot")
    case "on": say("When", "Wanneer")
    case "due": say("Date", "Datum")
    case "owner": say("Who", "Wie")
    case "goal": say("Goal", "Doel")
    case "reason": say("Reason", "Reden")
    case "explanation": say("Explanation", "Toelichting")
    case "label": say("Label", "Label")
    case "set": say("Definition", "Definitie")
    case "ground": say("Ground", "Grond")
    case "source": say("Source", "Bron")
    case "review": say("Review on", "Herzien op")
    case "found": say("The old list said", "De oude lijst zei")
    case "neighbourhood": say("Neighbourhood", "Buurt")
    case "motto": say("Motto", "Motto")
    case "brought_by": say("Brought by", "Ingebracht door")
    case "who": say("Who exactly", "Wie precies")
    case "quadrant": say("Box", "Vak")
    case "horizon": say("Horizon", "Termijn")
    case "next_step": say("Next step", "Volgende stap")
    case "note": say("Note", "Notitie")
    case "rows": say("Rows", "Rijen")
    case "cases": say("Cases", "Casussen")
    case "bytes": say("Bytes", "Bytes")
    case "from": say("From entry", "Van regel")
    case "to": say("To entry", "Tot en met regel")
    case "thing": say("Gone", "Weg")
    default: key
    }
  }
}
