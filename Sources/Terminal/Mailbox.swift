// The way from other threads into the run loop: they post, the loop watches the descriptor and
// drains. Nothing else is shared between threads.

import CSystem
import Glibc
import Synchronization
import TextUI

public final class Mailbox<Message: Sendable>: Sendable {
  /// Readable while there is something to drain; for `wait(untilMilliseconds:watching:)`.
  public let descriptor: Int32
  private let messages = Mutex<[Message]>([])

  /// Fails only when the process has no descriptors left.
  public init?() {
    descriptor = csys_event_open()
    if descriptor < 0 { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// From any thread.
  public func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    csys_event_post(descriptor)
  }

  /// All that was posted since the last time, in order.
  public func drain() -> [Message] {
    csys_event_drain(descriptor)
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
