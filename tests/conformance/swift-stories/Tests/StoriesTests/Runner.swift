import Foundation
import Tend

/// Tells a story through the layer that apps import. It knows nothing about the story.
struct Runner {
    let play: Play
    private var journal: TendJournal?
    private var listening: Subscription?
    /// What the iOS app would show of it.
    private let presenter: Presenter?

    init(_ play: Play, presenter: Presenter? = nil) {
        self.play = play
        self.presenter = presenter
    }

    mutating func tellAll() async throws {
        while let call = try play.next() {
            let answer = try await self.answer(to: call)
            await presenter?.present(answer)
            try play.answer(answer: answer)
        }
    }

    private mutating func answer(to call: Call) async throws -> Answer {
        do {
            return try await carryOut(call)
        } catch let error as JournalError {
            return .failed(error: error)
        }
    }

    private mutating func carryOut(_ call: Call) async throws -> Answer {
        switch call {
        case .open(let path, let languages):
            journal = try await .openWithClock(
                path: path, languages: languages, clock: Listener(play: play))
            return .done
        case .openNow(let path, let languages):
            journal = try await .open(path: path, languages: languages)
            return .done
        case .openBackUp(let path, let backUp, let languages):
            journal = try await .openBackUp(path: path, backUp: backUp, languages: languages)
            return .done
        default:
            guard let journal else { throw JournalError.Closed }
            return try await ask(journal, call)
        }
    }

    private mutating func ask(_ journal: TendJournal, _ call: Call) async throws -> Answer {
        switch call {
        case .open, .openNow, .openBackUp:
            preconditionFailure("it is open")
        case .close:
            try await journal.close()
            return .done
        case .perform(let command):
            return .changed(receipt: try await journal.perform(command))
        case .undo(let change):
            return .changed(receipt: try await journal.undo(change))
        case .check(let draft):
            return .checked(problems: try await journal.check(draft))
        case .changeDraft(let draft, let change, let now):
            return .draftShown(shown: try changeDraft(draft: draft, change: change, now: now))
        case .revision:
            return .counted(count: try await journal.revision())
        case .verify:
            return .counted(count: try await journal.verify())
        case .rebuild:
            return .counted(count: try await journal.rebuild())
        case .observe:
            listening = try await journal.observe(Listener(play: play))
            return .done
        case .stopObserving:
            listening?.cancel()
            listening = nil
            return .done
        case .previewImport(let path, let options):
            return .previewed(
                preview: try await journal.previewImport(path: path, options: options))
        case .import(let path, let options, let watched):
            return .imported(report: try await bringIn(journal, path, options, watched))
        case .export(let path):
            return .exported(report: try await journal.export(path: path))
        case .backUpTo(let path):
            try await journal.backUpTo(path: path)
            return .done
        case .fillWithMadeUpFamily(let seed, let zone):
            return .changed(receipt: try await journal.fillWithMadeUpFamily(seed: seed, zone: zone))
        case .today, .timeline, .review, .form, .family, .growth, .firstWeeks, .learn, .safety,
            .parent, .massageStart, .massageSession, .massageRoutines, .massageGuide,
            .massageJournal, .crying, .paintBoard, .checkPaint, .comparison, .comparisonOfTable:
            return try await show(journal, call)
        }
    }

    private func bringIn(
        _ journal: TendJournal, _ path: String, _ options: ImportOptions, _ watched: Bool
    ) async throws -> ImportReport {
        guard watched else { return try await journal.import(path: path, options: options) }
        return try await journal.import(path: path, options: options) { [play] done, total in
            play.progress(done: done, total: total)
        }
    }
}

/// One read for each screen. Each is read as the first of its sequence as well, and is equal.
private func show(_ journal: TendJournal, _ call: Call) async throws -> Answer {
    switch call {
    case .today(let child):
        return .todayShown(screen: try await journal.twice { try $0.today(child: child) })
    case .timeline(let query):
        return .timelineShown(page: try await journal.twice { try $0.timeline(query) })
    case .review(let query):
        return .reviewShown(screen: try await journal.twice { try $0.review(query) })
    case .form(let query):
        return .formShown(form: try await journal.twice { try $0.entryForm(query) })
    case .family:
        return .familyShown(screen: try await journal.twice { try $0.family() })
    case .growth(let child):
        return .growthShown(screen: try await journal.twice { try $0.growth(child: child) })
    case .firstWeeks(let child):
        return .firstWeeksShown(screen: try await journal.twice { try $0.firstWeeks(child: child) })
    case .learn:
        return .learnShown(screen: try await journal.twice { try $0.learn() })
    case .safety(let country):
        return .safetyShown(screen: try await journal.twice { try $0.safety(country: country) })
    case .parent(let country):
        return .parentShown(screen: try await journal.twice { try $0.parent(country: country) })
    case .massageGuide(let child):
        return .massageGuideShown(
            screen: try await journal.twice { try $0.massageGuide(child: child) })
    case .massageJournal(let child, let weeks):
        return .massageJournalShown(
            screen: try await journal.twice { try $0.massageJournal(child: child, weeks: weeks) })
    case .massageStart(let child, let applies):
        return .massageStartShown(
            screen: try await journal.twice { try $0.massageStart(child: child, applies: applies) })
    case .massageSession(let child):
        return .massageSessionShown(
            screen: try await journal.twice { try $0.massageSession(child: child) })
    case .massageRoutines:
        return .massageRoutinesShown(screen: try await journal.twice { try $0.massageRoutines() })
    case .crying(let query):
        return .cryingShown(screen: try await journal.twice { try $0.crying(query) })
    case .paintBoard(let query):
        return .paintBoardShown(board: try await journal.twice { try $0.paintBoard(query) })
    case .checkPaint(let painting):
        return .paintChecked(check: try await journal.twice { try $0.checkPaint(painting) })
    case .comparison(let child):
        return .comparisonShown(screen: try await journal.twice { try $0.comparison(child: child) })
    case .comparisonOfTable(let path):
        return .comparisonShown(screen: try await journal.comparisonOfTable(path: path))
    default:
        preconditionFailure("it shows nothing")
    }
}

extension TendJournal {
    /// A screen as a sequence gives it first, and read by itself: they are equal.
    fileprivate nonisolated func twice<Screen: Sendable & Equatable>(
        _ read: @escaping @Sendable (isolated TendJournal) throws -> Screen
    ) async throws -> Screen {
        let once = try await now(read)
        var screens = self.screens(read).makeAsyncIterator()
        guard try await screens.next() == once else { throw ReadTwiceDiffers() }
        return once
    }

    private func now<Screen: Sendable>(
        _ read: @Sendable (isolated TendJournal) throws -> Screen
    ) throws -> Screen {
        try read(self)
    }
}

struct ReadTwiceDiffers: Error {}

/// Clock and observer of the story.
private final class Listener: Tend.Clock, Observer {
    private let play: Play

    init(play: Play) {
        self.play = play
    }

    func now() -> Date {
        play.now()
    }

    func changed(notice: Notice) {
        play.noticed(notice: notice)
    }
}
