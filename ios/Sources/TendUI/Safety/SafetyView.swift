import SwiftUI
import Tend
import TendKit

/// The safety cards: one tap from every screen, and never triggered by data. First the card for the
/// parent who cannot go on; whom to call stays at the bottom.
struct SafetyView: View {
    let family: FamilyModel
    @State private var screen: SafetyScreen?
    @Environment(\.look) private var look
    @Environment(\.locale) private var locale

    var body: some View {
        List {
            if let screen {
                Text(verbatim: screen.about).style(.body)
                    .listRowSeparator(.hidden)
                    .listRowBackground(look.role.surface)
                ForEach(screen.cards, id: \.id) { card in
                    Section {
                        ForEach(Array(card.lines.enumerated()), id: \.offset) { _, line in
                            SafetyLine(line: line)
                        }
                    } header: {
                        Text(verbatim: card.title).style(.title).accessibilityAddTraits(.isHeader)
                    }
                    .listRowBackground(look.role.surface)
                }
                Section { SupportLines(support: screen.support) }
                    .listRowBackground(look.role.surface)
            }
        }
        .listStyle(.plain)
        .foregroundStyle(look.role.onSurface)
        .background(look.role.surface)
        .navigationTitle(family.say("safety"))
        .task { await read() }
    }

    private func read() async {
        do {
            screen = try await family.journal.safety(country: locale.region?.identifier)
        } catch {
            family.tell(error)
        }
    }
}

private struct SafetyLine: View {
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
private struct SupportLines: View {
    let support: Support
    @Environment(\.look) private var look

    var body: some View {
        ForEach(support.lines, id: \.number) { line in
            VStack(alignment: .leading, spacing: Space.xs) {
                Text(verbatim: line.purpose).style(.subtitle)
                Text(verbatim: line.name).style(.detail)
                    .foregroundStyle(look.role.onSurfaceVariant)
                if let call = URL(string: "tel:\(line.number.filter { $0.isNumber || $0 == "+" })")
                {
                    Link(line.number, destination: call).style(.number)
                        .foregroundStyle(look.role.alert)
                }
                if let hours = line.hours { Text(verbatim: hours).style(.detail) }
            }
        }
        if let elsewhere = support.elsewhere { Text(verbatim: elsewhere).style(.body) }
    }
}
