import SwiftUI
import Tend
import TendKit

/// The safety cards: one tap from every screen, and never triggered by data. First the card for the
/// parent who cannot go on, then the signs, then cards as rows; the call stays at the bottom.
struct SafetyView: View {
    let family: FamilyModel
    @Binding var country: String?
    let go: (Place) -> Void
    @State private var screen: SafetyScreen?
    @Environment(\.look) private var look

    /// Chosen where the parent is in a country whose numbers nobody has checked.
    private static let elsewhere = ""

    var body: some View {
        let say = family.say
        Page(say("safety"), family) {
            if let screen {
                let first = screen.cards.filter { $0.id == "cannot-cope" }
                let others = screen.cards.filter { $0.id != "cannot-cope" }
                ForEach(first, id: \.id) { FirstCard(card: $0) }
                if let signs = others.first {
                    Heading(signs.title)
                    SafetyLines(lines: signs.lines)
                }
                ForEach(others.dropFirst(), id: \.id) { card in
                    WayRow(
                        title: card.title,
                        detail: card.lines.first { $0.style == .lead }?.words
                    ) { go(.safetyCard(card.id)) }
                }
                Rule()
                SupportLines(support: screen.support)
                Prose(screen.about, .caption, soft: true)
            }
        } bottom: {
            if let line = screen?.support.lines.first { CallButton(line: line, say: say) }
        }
        .toolbar {
            ToolbarItem(placement: .primaryAction) {
                Menu {
                    ForEach(countries, id: \.self) { code in
                        Button(name(code)) { country = code }
                    }
                } label: {
                    Text(verbatim: country.map { name($0) } ?? say("choose_country")).style(.label)
                }
            }
        }
        .task(id: country) { await read() }
    }

    /// Countries with a number to call, by their names in the parent's language, and one for all others.
    private var countries: [String] {
        let known = screen?.countries ?? []
        let byName = known.sorted {
            name($0).compare(name($1), locale: family.say.locale) == .orderedAscending
        }
        return byName + [Self.elsewhere]
    }

    private func name(_ code: String) -> String {
        if code == Self.elsewhere { return family.say("another_country") }
        return family.say.locale.localizedString(forRegionCode: code) ?? code
    }

    private func read() async {
        do {
            screen = try await family.journal.safety(country: country)
        } catch {
            family.tell(error)
        }
    }
}

/// One card with its sources.
struct SafetyCardView: View {
    let family: FamilyModel
    let id: String
    let country: String?
    @State private var screen: SafetyScreen?

    var body: some View {
        let card = screen?.cards.first { $0.id == id }
        Page(card?.title ?? "", family, smallTitle: true) {
            if let card, let screen {
                SafetyLines(lines: card.lines)
                Prose(screen.sourcesHeading, .label, soft: true)
                ForEach(card.sources, id: \.self) { Prose($0, .caption, soft: true) }
            }
        }
        .task {
            do {
                screen = try await family.journal.safety(country: country)
            } catch {
                family.tell(error)
            }
        }
    }
}

/// If the crying is too much: the words first, the colour of crying around them.
private struct FirstCard: View {
    let card: SafetyPage
    @Environment(\.look) private var look

    var body: some View {
        let colors = look.palette.of(.cry)
        VStack(alignment: .leading, spacing: Space.s) {
            Text(verbatim: card.title).style(.title).accessibilityAddTraits(.isHeader)
            SafetyLines(lines: card.lines)
        }
        .padding(Space.xl)
        .frame(maxWidth: .infinity, alignment: .leading)
        .foregroundStyle(colors.onContainer)
        .background(colors.container, in: .rect(cornerRadius: Radius.card))
    }
}

struct SafetyLines: View {
    let lines: [SafetyText]

    var body: some View {
        VStack(alignment: .leading, spacing: Space.s) {
            ForEach(Array(lines.enumerated()), id: \.offset) { _, line in SafetyLine(line: line) }
        }
    }
}

/// Leads larger, bullets with their point.
struct SafetyLine: View {
    let line: SafetyText

    var body: some View {
        switch line.style {
        case .lead: Text(verbatim: line.words).style(.subtitle)
        case .text: Text(verbatim: line.words).style(.body)
        case .bullet:
            HStack(alignment: .firstTextBaseline, spacing: Space.s) {
                Text(verbatim: "•").accessibilityHidden(true)
                Text(verbatim: line.words)
            }
            .style(.body)
        }
    }
}

/// Numbers to call; the parent makes the call.
struct SupportLines: View {
    let support: Support
    @Environment(\.look) private var look

    var body: some View {
        ForEach(support.lines, id: \.number) { line in
            VStack(alignment: .leading, spacing: Space.xs) {
                Prose(line.purpose, .subtitle)
                Prose(line.name, .detail, soft: true)
                if let call = URL(call: line.number) {
                    SwiftUI.Link(line.number, destination: call).style(.title)
                        .frame(minHeight: Touch.min)
                }
                if let hours = line.hours { Prose(hours, .detail) }
            }
        }
        if let elsewhere = support.elsewhere { Prose(elsewhere) }
    }
}

/// The call that stays at the bottom. `alert` is for this alone.
private struct CallButton: View {
    let line: SupportNumber
    let say: Words
    @Environment(\.look) private var look

    var body: some View {
        if let call = URL(call: line.number) {
            SwiftUI.Link(destination: call) {
                VStack(spacing: 0) {
                    Label(say("call_number", line.number), systemImage: "phone").style(.title)
                    Text(verbatim: line.purpose).style(.caption)
                }
                .frame(maxWidth: .infinity, minHeight: Touch.next)
                .foregroundStyle(look.night ? look.role.onAlertContainer : look.role.onAlert)
                .background(
                    look.night ? look.role.alertContainer : look.role.alert,
                    in: .rect(cornerRadius: Radius.card))
            }
            .padding(Space.margin)
        }
    }
}

extension URL {
    /// The phone's own dialling of a number as it is written on a card.
    init?(call number: String) {
        self.init(string: "tel:\(number.filter { $0.isNumber || $0 == "+" })")
    }
}
