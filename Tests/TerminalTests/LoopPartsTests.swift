// The parts of the loop that need no terminal.

import Glibc
import Testing
import TextUI

@testable import Terminal

@Suite("Counting clicks") struct ClickCounterTests {
  private func clicks(_ presses: [(key: Key, time: Int64)]) -> [Int] {
    var counter = ClickCounter()
    return presses.map { press in
      guard case .mouse(let mouse) = counter.count(press.key, at: press.time) else { return 0 }
      return mouse.clicks
    }
  }

  private func press(_ column: Int, _ button: Mouse.Button = .left) -> Key {
    .mouse(Mouse(.press, button, column: column, row: 0))
  }

  @Test("presses on one cell in quick succession are counted")
  func counting() {
    #expect(clicks([(press(1), 0), (press(1), 300), (press(1), 700)]) == [1, 2, 3])
    #expect(clicks([(press(1), 0), (press(1), 401)]) == [1, 1])
    #expect(clicks([(press(1), 0), (press(2), 100)]) == [1, 1])
    #expect(clicks([(press(1), 0), (press(1, .right), 100)]) == [1, 1])
    let release = Key.mouse(Mouse(.release, column: 1, row: 0))
    #expect(clicks([(press(1), 0), (release, 50), (press(1), 100)]) == [1, 1, 2])
  }
}

@Suite("A mailbox") struct MailboxTests {
  private func isReadable(_ descriptor: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) == 1
  }

  @Test("is readable while there is something in it, and gives all of it in order")
  func draining() throws {
    let mailbox = try #require(Mailbox<Int>())
    #expect(!isReadable(mailbox.descriptor))
    mailbox.post(1)
    mailbox.post(2)
    #expect(isReadable(mailbox.descriptor))
    #expect(mailbox.drain() == [1, 2])
    #expect(!isReadable(mailbox.descriptor))
    #expect(mailbox.drain() == [])
  }

  @Test("loses nothing of what many threads post")
  func threads() async throws {
    let mailbox = try #require(Mailbox<Int>())
    await withTaskGroup(of: Void.self) { group in
      for sender in 0..<8 {
        group.addTask {
          for number in 0..<500 { mailbox.post(sender * 500 + number) }
        }
      }
    }
    #expect(Set(mailbox.drain()).count == 4000)
  }
}

@Suite("Without UTF-8") struct PlainTests {
  @Test("letters lose their marks, everything else becomes a question mark")
  func plain() {
    let text = "aÉø€中".unicodeScalars.map { TerminalLocale.plain($0.value) }
    #expect(text.compactMap(Unicode.Scalar.init).map(Character.init) == ["a", "E", "o", "?", "?"])
  }
}
