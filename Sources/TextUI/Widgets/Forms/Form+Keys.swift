// What keys and the mouse do in a form. Tab, Enter and down go on, Shift-Tab and up go back,
// Ctrl-S saves from anywhere, Escape leaves; everything else is the field's.

extension Form {
  /// `check` says what is wrong with a field; it is asked when a field is left and on saving.
  public mutating func handle(
    _ key: Key, in size: Size, check: (FormField<ID>) -> FieldProblem?
  ) -> FormOutcome<ID> {
    if key == .ctrl("s") {
      return save(check)
    }
    if case .field(let place) = focus {
      let before = fields[place].input.revision
      let room = FormLayout(self, size).inputSize(place)
      var isTaken = false
      update(place) { isTaken = $0.input.handle(key, in: room) }
      if fields[place].input.revision != before {
        update(place) { $0.problem = nil }
        if !isTaken {
          _ = travel(key, size, check)
        }
        return .edited(fields[place].id)
      }
      if isTaken { return .handled }
    }
    return travel(key, size, check)
  }

  public mutating func handle(
    _ mouse: Mouse, on hit: HitMap<FormTarget<ID>>.Hit, in size: Size,
    check: (FormField<ID>) -> FieldProblem?
  ) -> FormOutcome<ID> {
    switch mouse.action {
    case .press where mouse.button == .left: break
    case .wheelUp: return handle(.up, in: size, check: check)
    case .wheelDown: return handle(.down, in: size, check: check)
    default: return .ignored
    }
    switch hit.target {
    case .save: return save(check)
    case .more: return press(.more, check)
    case .field(let id): return goTo(id, check)
    case .value(let id):
      let outcome = goTo(id, check)
      self[id].input.click(hit.local, in: hit.rect.size)
      return outcome
    case .calendar(let id, let part):
      let outcome = goTo(id, check)
      let before = self[id].input.revision
      self[id].input.press(part)
      if self[id].input.revision == before { return outcome }
      self[id].problem = nil
      return .edited(id)
    case .option(let id, let choice):
      _ = goTo(id, check)
      self[id].input.take(choice)
      return .edited(id)
    }
  }

  private mutating func travel(
    _ key: Key, _ size: Size, _ check: (FormField<ID>) -> FieldProblem?
  ) -> FormOutcome<ID> {
    switch key {
    case .enter, .space:
      if case .field = focus {
        return key == .enter ? move(1, size, check) : .ignored
      }
      return press(focus, check)
    case .tab, .down: return move(1, size, check)
    case .backTab, .up: return move(-1, size, check)
    case .escape: return .cancel(isDirty: isDirty)
    default: return .ignored
    }
  }

  private mutating func press(
    _ button: Focus, _ check: (FormField<ID>) -> FieldProblem?
  ) -> FormOutcome<ID> {
    guard button == .more else { return save(check) }
    leave(check)
    unfold()
    focus = .field(fields.firstIndex(where: \.isFolded) ?? 0)
    return .handled
  }

  /// To the next or the previous place, around the ends.
  private mutating func move(
    _ step: Int, _ size: Size, _ check: (FormField<ID>) -> FieldProblem?
  ) -> FormOutcome<ID> {
    let left = focusedID
    leave(check)
    let places = items + [.save]
    let place = places.firstIndex(of: focus) ?? 0
    focus = places[(place + step + places.count) % places.count]
    top = FormLayout(self, size).window.lowerBound
    return left.map(FormOutcome.left) ?? .handled
  }

  private mutating func goTo(
    _ id: ID, _ check: (FormField<ID>) -> FieldProblem?
  ) -> FormOutcome<ID> {
    let left = focusedID
    if left != id {
      leave(check)
      focus(on: id)
    }
    return left == id ? .handled : left.map(FormOutcome.left) ?? .handled
  }

  /// An empty field says nothing yet: it may be that nobody came to it.
  private mutating func leave(_ check: (FormField<ID>) -> FieldProblem?) {
    guard case .field(let place) = focus else { return }
    let strange = FieldProblem(texts.nothing)
    update(place) { field in
      field.input.closeList()
      field.problem =
        field.input.fitsNothing ? strange : field.input.isEmpty ? nil : check(field)
    }
  }

  /// Takes what is being typed in the list of the field that has the keys.
  ///
  /// - Returns: the field, when something else is chosen now.
  public mutating func settle() -> ID? {
    guard case .field(let place) = focus else { return nil }
    let before = fields[place].input.revision
    update(place) { $0.input.closeList() }
    guard fields[place].input.revision != before else { return nil }
    update(place) { $0.problem = nil }
    return fields[place].id
  }

  private mutating func save(_ check: (FormField<ID>) -> FieldProblem?) -> FormOutcome<ID> {
    let missing = FieldProblem(texts.neededProblem)
    let strange = FieldProblem(texts.nothing)
    for place in fields.indices {
      update(place) { field in
        field.input.closeList()
        let isMissing = field.isNeeded && field.input.isEmpty
        field.problem = field.input.fitsNothing ? strange : isMissing ? missing : check(field)
      }
    }
    let blocking = fields.indices.filter { fields[$0].problem?.isWarning == false }
    guard let first = blocking.first else { return .save }
    focus(on: fields[first].id)
    return .refused(blocking.count)
  }
}
