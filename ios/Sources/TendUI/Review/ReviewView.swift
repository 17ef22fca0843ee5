import SwiftUI
import Tend
import TendKit

/// Week, four weeks, three months: sleep, crying, the days side by side, feeding, massage.
struct ReviewPlace: View {
    @State private var model: ReviewModel
    private let family: FamilyModel
    private let child: ChildId
    private let go: (Place) -> Void

    init(family: FamilyModel, child: ChildId, go: @escaping (Place) -> Void) {
        _model = State(initialValue: ReviewModel(family: family, child: child))
        self.family = family
        self.child = child
        self.go = go
    }

    var body: some View {
        let say = family.say
        Page(say("tab_review"), family) {
            Segments(
                title: say("tab_review"), values: ReviewPeriod.allCases, chosen: $model.period
            ) { say($0.name) }
            if let shown = model.shown {
                PeriodBar(
                    period: shown.period, age: shown.age, canGoLater: shown.canGoLater, say: say,
                    earlier: model.earlier, later: model.later)
                ForEach(shown.statements, id: \.self) { Prose($0) }
                ForEach(shown.sections) { section in
                    SectionView(section: section, family: family, child: child)
                    if section.kind == .cry {
                        WayRow(
                            title: say("place_name_crying"), detail: say("crying_way"),
                            symbol: Hue.cry.symbol
                        ) { go(.crying) }
                        if let rhythm = shown.rhythm {
                            RhythmView(rhythm: rhythm, say: say)
                            Rule()
                        }
                    }
                }
                WayRow(
                    title: say("comparison_title"), detail: say("comparison_way"),
                    symbol: Hue.massage.symbol
                ) { go(.comparison) }
            }
        }
        .task(id: model.asked) { await model.follow() }
    }
}

/// The dates, the age, and the way to the period before and after.
struct PeriodBar: View {
    let period: String
    let age: String
    let canGoLater: Bool
    let say: Words
    let earlier: @MainActor () -> Void
    let later: @MainActor () -> Void

    var body: some View {
        HStack(spacing: Space.s) {
            button("chevron.backward", say("period_before"), earlier)
            VStack(spacing: Space.hair) {
                Text(verbatim: period).style(.subtitle)
                Prose(age, .detail, soft: true)
            }
            .multilineTextAlignment(.center)
            .frame(maxWidth: .infinity)
            .accessibilityElement(children: .combine)
            button("chevron.forward", say("period_after"), later).disabled(!canGoLater)
        }
    }

    private func button(
        _ symbol: String, _ words: String, _ action: @escaping @MainActor () -> Void
    ) -> some View {
        Button(action: action) {
            Image(systemName: symbol).frame(width: Touch.min, height: Touch.min)
        }
        .buttonStyle(.bordered)
        .accessibilityLabel(words)
    }
}

/// Title, the one number, how complete the log is; the pictures; the sentences; three facts.
private struct SectionView: View {
    let section: ReviewShown.Section
    let family: FamilyModel
    let child: ChildId
    @Environment(\.look) private var look

    var body: some View {
        VStack(alignment: .leading, spacing: Space.m) {
            Label(section.title, systemImage: section.kind.hue.symbol).style(.title)
                .foregroundStyle(look.palette.of(section.kind.hue).onContainer)
                .accessibilityAddTraits(.isHeader)
            if let main = section.main { MainNumber(main: main) }
            if let logged = section.logged { Prose(logged, .detail, soft: true) }
            ForEach(Array(section.charts.enumerated()), id: \.element.id) { index, chart in
                if index > 0 { Heading(chart.name, .subtitle) }
                ChartView(chart: chart, say: family.say)
                // The sentences belong to the first picture.
                if index == 0 { words }
            }
            if section.charts.isEmpty { words }
            NoneWay(kind: section.kind, days: section.noneDays, family: family, child: child)
            Rule()
        }
    }

    @ViewBuilder private var words: some View {
        ForEach(section.statements, id: \.self) { Prose($0) }
        if !section.facts.isEmpty { Facts(facts: section.facts) }
    }
}

/// The largest number of its group, and what it is.
struct MainNumber: View {
    let main: Fact

    var body: some View {
        FlowLayout {
            Text(verbatim: main.figure).style(.number)
            Prose(main.words, .detail, soft: true)
        }
        .accessibilityElement(children: .combine)
    }
}
