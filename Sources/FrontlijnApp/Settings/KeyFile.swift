// The user's own keys, as text: `action = key, key`. Whatever is wrong is a problem with its line,
// and the program goes on with the keys that it came with: nobody is locked out by a file.
//
//   note = ö, Ctrl-N
//   goBoard = g b
//   zoom =

import TextUI

public enum KeyFile {
  public static let name = "keys"

  /// Without these nothing else can be found, or left: they always keep a key.
  private static let kept: Set<ActionID> = [
    .help, .palette, .back, .quit, .open, .save, .leaveForm, .choose, .close,
  ]

  /// Reads the text of a file of own keys.
  public static func read(_ text: String) -> (keymap: Keymap, problems: [ConfigProblem]) {
    var reading = Reading()
    for line in ConfigLine.all(in: text) { reading.take(line) }
    reading.settle()
    return (reading.keymap, reading.problems)
  }

  /// All keys that are in force, ready to be changed.
  public static func lines(_ strings: Strings) -> [String] {
    var lines = strings.keyFileHead.map { "# " + $0 }
    for id in ActionID.allCases {
      guard let row = strings.keymap.actions.first(where: { $0.isOwn(id) }) else { continue }
      lines.append("")
      lines.append("# \(row.label(strings)): \(row.sentence(strings))")
      lines.append("\(id.rawValue) = \(strings.names(row.keys))".trimmed.description)
    }
    return lines
  }

  /// One file, as far as it is read.
  private struct Reading {
    var keymap = Keymap.standard
    var problems: [ConfigProblem] = []
    /// The actions that the file gives keys to, with their lines.
    private var changed: [ActionID: Int] = [:]
    private var isEmptied: Set<ActionID> = []

    mutating func problem(_ line: Int, _ what: ConfigProblem.What) {
      problems.append(ConfigProblem(KeyFile.name, line: line, what))
    }

    mutating func take(_ line: ConfigLine) {
      guard let value = line.value else { return problem(line.number, .noEquals) }
      guard let id = ActionID(rawValue: line.name),
        keymap.actions.contains(where: { $0.isOwn(id) })
      else {
        return problem(line.number, .unknownAction(line.name, near: Self.near(line.name)))
      }
      var ways: [[Key]]
      do throws(KeySequence.NoKey) {
        ways = try KeySequence.parse(value)
      } catch {
        return problem(line.number, .unknownKey(error.name))
      }
      let rows = keymap.actions.filter { $0.isOwn(id) }
      if let text = ways.first(where: { way in !rows.contains { $0.takes(way) } }) {
        problem(line.number, .isTyped(Strings(.en).name(text), id))
        ways.removeAll { way in !rows.contains { $0.takes(way) } }
        if ways.isEmpty { return }
      }
      if ways.isEmpty, KeyFile.kept.contains(id) {
        return problem(line.number, .needsKey(id))
      }
      if let first = changed.updateValue(line.number, forKey: id) {
        problem(line.number, .twice(id.rawValue, firstLine: first))
      }
      if ways.isEmpty { isEmptied.insert(id) } else { isEmptied.remove(id) }
      set(id, ways)
    }

    /// A row that can have none of these keys keeps those that it came with.
    private mutating func set(_ id: ActionID, _ ways: [[Key]]) {
      for row in keymap.actions.indices where keymap.actions[row].isOwn(id) {
        let usable = ways.filter(keymap.actions[row].takes)
        let isLost = usable.isEmpty && !ways.isEmpty
        keymap.actions[row].keys = isLost ? Keymap.standard.actions[row].keys : usable
      }
    }

    /// An action whose name looks like it.
    private static func near(_ typed: String) -> String? {
      let query = SearchQuery(typed)
      let found = ActionID.allCases.compactMap { id in
        query.distance(to: id.rawValue).map { (distance: $0, name: id.rawValue) }
      }
      return found.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// Takes away what means two things in one place, from the one that the file changed last; an
    /// action that has lost all its keys gets its old ones back, as far as they are free.
    mutating func settle() {
      // What must keep a key chooses first.
      let order = changed.sorted {
        (KeyFile.kept.contains($1.key) ? 1 : 0, $0.value)
          < (KeyFile.kept.contains($0.key) ? 1 : 0, $1.value)
      }.map(\.key)
      let fresh = Dictionary(
        uniqueKeysWithValues: order.map { id in (id, keymap.actions.first { $0.isOwn(id) }!.keys) })
      for id in order { set(id, []) }
      for id in order {
        let line = changed[id] ?? 0
        var free: [[Key]] = []
        for way in fresh[id] ?? [] {
          if let other = owner(of: way, besides: id) {
            problem(line, .collision(Strings(.en).name(way), id, other))
          } else {
            free.append(way)
          }
        }
        set(id, free)
        if free.isEmpty, !isEmptied.contains(id) { giveBack(id, line) }
      }
      problems.sort { $0.line < $1.line }
    }

    private mutating func giveBack(_ id: ActionID, _ line: Int) {
      let standard = Keymap.standard.actions.first { $0.isOwn(id) }?.keys ?? []
      let free = standard.filter { owner(of: $0, besides: id) == nil }
      set(id, free)
      if free.isEmpty { problem(line, .noKey(id)) }
    }

    /// Another action that these keys mean, begin or complete in one of its places.
    private func owner(of way: [Key], besides id: ActionID) -> ActionID? {
      let places: Place.Kinds = keymap.actions.filter { $0.isOwn(id) }.reduce(into: []) {
        $0.formUnion($1.places)
      }
      func isIn(_ action: Action, _ keys: [[Key]]) -> Bool {
        action.id != id && !action.places.isDisjoint(with: places)
          && keys.contains { $0.starts(with: way) || way.starts(with: $0) }
      }
      if let other = keymap.actions.first(where: { isIn($0, $0.keys) }) { return other.id }
      // Two that must keep a key never take each other's old ones: each may still need them.
      guard KeyFile.kept.contains(id) else { return nil }
      return Action.all.first { KeyFile.kept.contains($0.id) && isIn($0, $0.keys) }?.id
    }
  }
}

extension Action {
  /// A row of that action whose keys are the user's to choose.
  fileprivate func isOwn(_ id: ActionID) -> Bool {
    // A long text turns its pages, and a find goes on, by the keys that move in lists.
    self.id == id && (native.isEmpty || !Action.moving.contains { $0.id == id })
  }
}
