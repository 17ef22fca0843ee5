import TendCore

extension TendJournal {
    /// A screen as it is now, then again after each change of the journal:
    ///
    ///     for try await today in journal.screens({ try $0.today(child: child) }) { … }
    ///
    /// Each loop over it subscribes for itself. Whoever is slower than the changes gets the newest
    /// state and not the ones between. It ends when its task is cancelled or the journal is
    /// closed, and throws when the screen cannot be read.
    public nonisolated func screens<Screen: Sendable>(
        _ read: @escaping @Sendable (isolated TendJournal) throws -> Screen
    ) -> Screens<Screen> {
        Screens(journal: self, read: read)
    }

    /// Rings at once, then after each change, until the stream or the journal is gone.
    fileprivate func bell() throws -> AsyncStream<Void> {
        let (rings, ringing) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let subscription = try observe(Bell(ringing))
        ringing.onTermination = { _ in subscription.cancel() }
        return rings
    }

    fileprivate func show<Screen: Sendable>(
        _ read: @Sendable (isolated TendJournal) throws -> Screen
    ) throws -> Screen {
        try read(self)
    }
}

/// A screen and its later states, as ``TendJournal/screens(_:)`` gives them.
public struct Screens<Screen: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Screen

    fileprivate let journal: TendJournal
    fileprivate let read: @Sendable (isolated TendJournal) throws -> Screen

    public func makeAsyncIterator() -> Iterator {
        Iterator(screens: self)
    }

    /// Subscribed from its first value until it ends or is gone.
    public struct Iterator: AsyncIteratorProtocol {
        private let screens: Screens
        private var rings: AsyncStream<Void>.Iterator?
        private var ended = false

        fileprivate init(screens: Screens) {
            self.screens = screens
        }

        public mutating func next() async throws -> Screen? {
            guard !ended else { return nil }
            do {
                if let screen = try await newest() { return screen }
            } catch JournalError.Closed where rings != nil {
                // Closed between the ring and the reading: an end, as it is without a ring.
            } catch {
                end()
                throw error
            }
            end()
            return nil
        }

        private mutating func newest() async throws -> Screen? {
            if rings == nil {
                rings = try await screens.journal.bell().makeAsyncIterator()
            }
            guard await rings?.next() != nil else { return nil }
            return try await screens.journal.show(screens.read)
        }

        private mutating func end() {
            ended = true
            rings = nil
        }
    }
}

/// Passes notices on without waiting for anyone. The core lets go of it when the journal closes,
/// and so ends the stream.
private final class Bell: Observer {
    private let ringing: AsyncStream<Void>.Continuation

    init(_ ringing: AsyncStream<Void>.Continuation) {
        self.ringing = ringing
    }

    deinit {
        ringing.finish()
    }

    func changed(notice: Notice) {
        ringing.yield()
    }
}
