import SwiftUI
import TendKit
import UniformTypeIdentifiers

/// Why the journal is not open, and what can be done: try again, or put a back-up in its place.
public struct ShutView: View {
    private let opening: Opening
    private let say: Words
    @State private var choosing = false

    public init(opening: Opening, say: Words) {
        self.opening = opening
        self.say = say
    }

    public var body: some View {
        InChosenLight { page($0) }
            .fileImporter(isPresented: $choosing, allowedContentTypes: [.data]) { chosen in
                if case .success(let file) = chosen { restore(from: file) }
            }
    }

    private func page(_ look: Look) -> some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Space.xl) {
                Image(systemName: "book.closed")
                    .font(.system(size: 40))
                    .accessibilityHidden(true)
                if case .shut(let shut) = opening.state {
                    Text(verbatim: say("outside_shut")).style(.title)
                        .accessibilityAddTraits(.isHeader)
                    Text(verbatim: shut.sentence).style(.body)
                    if shut.damaged {
                        Text(verbatim: say("outside_damaged_about")).style(.body)
                            .foregroundStyle(look.role.onSurfaceVariant)
                        restore(shut)
                    }
                }
                Button(say("outside_try_again")) { Task { await opening.open() } }
                    .frame(maxWidth: .infinity, minHeight: Touch.min)
            }
            .padding(Space.margin)
        }
        .background(look.role.surface)
    }

    @ViewBuilder private func restore(_ shut: Opening.Shut) -> some View {
        if let backUp = shut.backUp, let day = shut.day(say) {
            MainButton(words: say("outside_open_back_up", day)) {
                await opening.restore(backUp: backUp)
            }
        }
        Button(say("outside_choose_back_up")) { choosing = true }
            .frame(maxWidth: .infinity, minHeight: Touch.min)
    }

    private func restore(from file: URL) {
        Task {
            // A file of another app's folder: the system lends it for as long as this holds.
            let lent = file.startAccessingSecurityScopedResource()
            await opening.restore(backUp: file.path)
            if lent { file.stopAccessingSecurityScopedResource() }
        }
    }
}
