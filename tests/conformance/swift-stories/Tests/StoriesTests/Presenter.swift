import Foundation
import Tend
import TendCore

@testable import TendKit

/// Makes what the iOS app would show of each screen of a story, in every language of the app, and
/// notes what does not fit the screen it was made of.
@MainActor final class Presenter {
    /// What was wrong, in words; empty when all is well.
    private(set) var wrong: [String] = []
    private let languages = ["en", "de", "es"].map { Words(languages: [$0]) }
    private var zones: [ZoneRow] = []
    private var units = VolumeUnit.ml

    func present(_ answer: TendCore.Answer) {
        if case .familyShown(let family) = answer {
            zones = family.zones
            units = family.settings.volumeUnit
        }
        for say in languages {
            let formats = Formats(words: say, zones: zones, volumeUnit: units)
            present(answer, say, formats)
        }
    }

    private func present(_ answer: TendCore.Answer, _ say: Words, _ formats: Formats) {
        switch answer {
        case .todayShown(let screen): today(screen, say, formats)
        case .timelineShown(let page): timeline(page, formats)
        case .reviewShown(let screen): review(screen, say, formats)
        case .cryingShown(let screen): crying(screen, say, formats)
        case .formShown(let form): entry(form, say, formats)
        case .growthShown(let screen): growth(screen, say, formats)
        case .paintBoardShown(let board): paint(board)
        case .massageJournalShown(let screen):
            let shown = SessionsShown(screen, say: say, formats: formats)
            expect(shown.weeks.isEmpty == (screen.empty != nil), "weeks of massages or a sentence")
        case .massageSessionShown(let screen?): session(screen)
        case .comparisonShown(let screen):
            let shown = ComparisonShown(screen, say: say, formats: formats)
            expect(shown.result.isEmpty == (screen.result == nil), "a comparison and its figures")
            expect(shown.evenings[0].figure == formats.number(Int(screen.with)), "evenings with")
        case .previewed(let preview):
            let shown = PreviewShown(preview, say: say, formats: formats)
            expect(shown.canBringIn == (preview.newEntries > 0), "a file with new entries")
            expect(shown.counts.count == preview.entries.count, "a line for each kind of a file")
        default: break
        }
    }

    private func expect(_ holds: Bool, _ what: String) {
        if !holds { wrong.append(what) }
    }

    private func today(_ screen: TodayScreen, _ say: Words, _ formats: Formats) {
        let shown = TodayShown(screen, say: say, formats: formats)
        expect(shown.name == screen.child.name, "Today: the name")
        expect(shown.now.word == screen.moment.word, "Today: the state")
        expect(!shown.now.spoken.isEmpty && !shown.spokenDay.isEmpty, "Today: spoken")
        let day = screen.totals
        let crying =
            day.crying.fussMinutes + day.crying.cryMinutes + day.crying.inconsolableMinutes
        // What nobody logged has no figure.
        let figures: [String?] = [
            day.sleep.logged ? formats.duration(day.sleep.totalMinutes) : nil,
            day.feeding.logged ? formats.number(Int(day.feeding.feeds)) : nil,
            day.crying.logged ? formats.duration(crying) : nil,
            day.massage.logged ? formats.duration(day.massage.minutes) : nil,
        ]
        expect(shown.totals.map(\.figure) == figures, "Today: the totals")
        expect(
            shown.actions.map(\.kind) == screen.tiles.prefix(4).map(\.kind), "Today: the tiles")
        // Every timer is shown once: the large one, or a line.
        let timers = screen.running.count + screen.others.flatMap(\.running).count
        expect(
            shown.timers.count + (shown.now.timer == nil ? 0 : 1) == timers, "Today: the timers")
        let all = TimerContent.all(of: screen, say: say)
        let running = screen.running + screen.others.flatMap(\.running)
        expect(all.map(\.entry) == running.map(\.entry), "Today: timers outside of the app")
        expect(WidgetSnapshot(screen).actions.count == shown.actions.count, "Today: the widget")
    }

    private func timeline(_ page: TimelinePage, _ formats: Formats) {
        for row in page.days.flatMap({ $0.rows + $0.carriedIn }) {
            let shown = RowShown(row, formats: formats)
            expect(!shown.title.isEmpty && !shown.time.isEmpty, "journal: a row without words")
            expect(!row.endUnknown || shown.duration == nil, "journal: an unknown end")
        }
    }

    private func review(_ screen: ReviewScreen, _ say: Words, _ formats: Formats) {
        let shown = ReviewShown(screen, now: screen.days[0].start, say: say, formats: formats)
        let charts = shown.sections.flatMap(\.charts)
        expect(charts.count == screen.charts.count, "review: every picture once")
        for chart in charts { self.chart(chart, days: screen.days.count, "review") }
        if let rhythm = shown.rhythm {
            let marks = screen.rhythm
            let all =
                marks.sleepDay.count + marks.cryDay.count + marks.feedDay.count
                + marks.massageDay.count
            expect(rhythm.rows.flatMap(\.stretches).count == all, "review: every stretch")
        }
    }

    private func chart(_ chart: ChartShown, days: Int, _ place: String) {
        expect(chart.columns.count == days, "\(place): a column a day in \(chart.measure)")
        expect(!chart.spoken.isEmpty && !chart.name.isEmpty, "\(place): words of \(chart.measure)")
        for column in chart.columns {
            expect(column.numbers.count == chart.parts.count, "\(place): the table")
            expect(column.parts.reduce(0, +) <= chart.top + 0.001, "\(place): above the axis")
        }
    }

    private func crying(_ screen: CryingScreen, _ say: Words, _ formats: Formats) {
        let shown = CryingShown(
            screen, now: screen.days[0].date.pickerDate, say: say, formats: formats)
        if let chart = shown.chart { self.chart(chart, days: screen.days.count, "crying") }
        expect((shown.heat == nil) == (screen.heat == nil), "crying: when in the day")
        if let heat = shown.heat {
            expect(heat.parts.allSatisfy { (0...1).contains($0) }, "crying: parts of the greatest")
        }
    }

    private func entry(_ form: EntryForm, _ say: Words, _ formats: Formats) {
        guard let shown = try? changeDraft(draft: form.draft, change: nil, now: form.now) else {
            return expect(false, "form: its draft is shown")
        }
        let maker = FieldMaker(form: form, shown: shown, parent: nil, say: say)
        let fields = maker.fields
        expect(fields.isEmpty == (form.kind == .wellbeing), "form: the fields of \(form.kind)")
        for case .segments(let choices) in fields.map(\.control) {
            expect(choices.filter(\.on).count == 1, "form: one of \(choices.map(\.name)) holds")
        }
        let times = EntryTimes(form: form, shown: shown, say: say, formats: formats)
        expect(times.start == form.draft.span.start, "form: when it began")
        expect(times.ends.isEmpty || times.ends.filter(\.on).count <= 1, "form: how it ended")
    }

    private func growth(_ screen: GrowthScreen, _ say: Words, _ formats: Formats) {
        let shown = GrowthShown(screen, say: say, formats: formats)
        for (chart, made) in zip(screen.charts, shown.charts) {
            expect(made.points.count == chart.points.count, "growth: every point")
            expect(made.last == chart.points.last?.written, "growth: the last number")
            expect(!made.spoken.isEmpty, "growth: spoken")
        }
    }

    private func paint(_ board: PaintBoard) {
        let cells = PaintCells(board: board, strokes: [])
        for row in board.rows {
            let painted = row.runs.map { Int($0.cells) }.reduce(0, +)
            let shown = cells.runs(row.lane).map(\.columns).reduce(0, +)
            expect(shown == painted, "paint: the cells of \(row.lane)")
        }
    }

    private func session(_ screen: SessionScreen) {
        guard let picture = screen.picture else { return }
        for step in 0..<12 {
            let frame = picture.frame(after: Double(picture.cycleSeconds) * Double(step) / 12)
            for hand in picture.hands {
                let place = hand.place(at: frame)
                expect(place.map { $0.x.isFinite && $0.scale > 0 } ?? true, "massage: a hand")
            }
        }
    }
}
