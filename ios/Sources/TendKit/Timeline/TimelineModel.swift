import Foundation
import Observation
import Tend

/// What the filters of the journal stand for; the last is everything without a colour of its own.
public enum TimelineFilter: String, CaseIterable, Codable, Sendable {
    case all, sleep, feed, cry, massage, care

    /// The key of its name.
    public var name: String { "filter_\(rawValue)" }

    public var hue: Hue {
        switch self {
        case .sleep: .sleep
        case .feed: .feed
        case .cry: .cry
        case .massage: .massage
        case .all, .care: .care
        }
    }

    var kinds: [EntryKind] {
        switch self {
        case .all: []
        case .sleep: [.sleep]
        case .feed: [.feed]
        case .cry: [.cry]
        case .massage: [.massage]
        case .care:
            [.diaper, .pump, .growth, .temperature, .medicine, .activity, .milestone, .note]
        }
    }
}

/// The journal, page by page as one scrolls.
@MainActor @Observable public final class TimelineModel {
    /// Days newest first; nothing until they were read.
    public private(set) var days: [TimelineDay]?
    /// What is said where there are no days.
    public private(set) var empty: String?
    /// Whether there are older days to scroll to.
    public var hasMore: Bool { next != nil }
    /// Where the next page begins.
    private var next: TimelineCursor?
    /// What the days were read for.
    @ObservationIgnored private var answered: Asked?
    public var filter = TimelineFilter.all
    /// Words to search for; nothing while the search is closed.
    public var search: String?
    @ObservationIgnored private var pages = 1
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let child: ChildId
    @ObservationIgnored private let now: @MainActor () -> Date
    private static let page: UInt32 = 200

    public init(
        family: FamilyModel, child: ChildId, now: @escaping @MainActor () -> Date = { Date() }
    ) {
        self.family = family
        self.child = child
        self.now = now
    }

    /// What is asked for; a view follows anew when it changes.
    public struct Asked: Hashable, Sendable {
        let filter: TimelineFilter
        let words: String?
    }

    public var asked: Asked {
        let words = search?.trimmingCharacters(in: .whitespacesAndNewlines)
        return Asked(filter: filter, words: words.flatMap { $0.isEmpty ? nil : $0 })
    }

    /// Follows the journal until its task is cancelled; for a view's `.task(id: model.asked)`.
    public func follow() async {
        pages = 1
        let asked = asked
        do {
            for try await _ in family.journal.screens({ try $0.revision() }) {
                try await read(asked)
            }
        } catch {
            family.tell(error)
        }
    }

    /// Reads one more page, when a parent scrolled near the end. Those before it are not read again.
    public func more() async {
        let asked = asked
        do {
            while let before = next, answered == asked {
                let page = try await family.journal.timeline(query(asked, before: before))
                // Another filter was chosen meanwhile: its own reading is under way.
                guard asked == self.asked else { return }
                // After a change the pages before this one may end elsewhere.
                guard before == next else { continue }
                days = (days ?? []) + page.days
                next = page.next
                pages += 1
                return
            }
        } catch {
            family.tell(error)
        }
    }

    /// Ends what runs.
    public func stop(_ entry: EntryId) async {
        await family.perform(.stop(entries: [entry], at: now()))
    }

    /// Removes an entry; the answer takes it back.
    public func delete(_ entry: EntryId) async {
        await family.perform(.delete(entries: [entry]))
    }

    private func read(_ asked: Asked) async throws {
        var days: [TimelineDay] = []
        var before: TimelineCursor?
        var empty = TimelineEmpty.hasRows
        var number = 0
        // One more may be asked for meanwhile.
        while number < pages {
            let page = try await family.journal.timeline(query(asked, before: before))
            if number == 0 { empty = page.empty }
            days += page.days
            before = page.next
            if before == nil { break }
            number += 1
        }
        // Another filter was chosen meanwhile: its own reading is under way.
        guard asked == self.asked else { return }
        self.days = days
        self.empty = words(for: empty)
        next = before
        answered = asked
    }

    private func query(_ asked: Asked, before: TimelineCursor?) -> TimelineQuery {
        TimelineQuery(
            children: [child], kinds: asked.filter.kinds, caregivers: [], text: asked.words,
            before: before, limit: Self.page)
    }

    private func words(for empty: TimelineEmpty) -> String? {
        switch empty {
        case .hasRows, .nothingOlder: nil
        case .nothingLogged: family.say("journal_nothing_logged")
        case .nothingMatches: family.say("journal_nothing_matches")
        }
    }
}
