import SwiftUI
import Tend
import TendKit
import UniformTypeIdentifiers

private struct PutBackKey: EnvironmentKey {
    static let defaultValue: (@MainActor @Sendable (String) async -> Void)? = nil
}

extension EnvironmentValues {
    /// Puts the back-up of that path in the place of the journal. The app sets it: it holds the
    /// journal. Without one, back-ups can only be seen.
    public var putBack: (@MainActor @Sendable (String) async -> Void)? {
        get { self[PutBackKey.self] }
        set { self[PutBackKey.self] = newValue }
    }
}

/// The copies the journal takes by itself, and the way to put one in its place.
struct BackUps: View {
    let family: FamilyModel
    @Bindable var model: ExchangeModel
    @State private var choosing = false
    @Environment(\.putBack) private var putBack

    var body: some View {
        let say = family.say
        Heading(say("back_ups"))
        Prose(say("back_ups_about"), .detail, soft: true)
        Prose(say("back_ups_stay"), .detail, soft: true)
        if let problem = family.family?.backUpProblem { Prose(problem) }
        let all = BackUpShown.all(of: family)
        if all.isEmpty { Prose(say("back_ups_none")) }
        ForEach(all) { backUp in
            if backUp.good && putBack != nil {
                WayRow(title: backUp.name, detail: backUp.detail, symbol: "lock") {
                    model.asked = backUp
                }
            } else {
                VStack(alignment: .leading, spacing: Space.hair) {
                    Prose(backUp.name)
                    Prose(backUp.detail, .detail, soft: true)
                }
                .frame(minHeight: Touch.min)
                .accessibilityElement(children: .combine)
            }
        }
        if putBack != nil {
            WayRow(
                title: say("put_back_file"), detail: say("put_back_file_detail"),
                symbol: "arrow.uturn.backward"
            ) { choosing = true }
            .fileImporter(isPresented: $choosing, allowedContentTypes: [.data]) { chosen in
                if case .success(let file) = chosen { model.asked = BackUpShown(file: file) }
            }
        }
        Color.clear.frame(height: 0)
            .sheet(item: $model.asked) { backUp in
                PutBackSheet(backUp: backUp, say: say) { await put(backUp) }
            }
    }

    private func put(_ backUp: BackUpShown) async {
        // A file of another app's folder: the system lends it for as long as this holds.
        let lent = backUp.file?.startAccessingSecurityScopedResource() ?? false
        defer { if lent { backUp.file?.stopAccessingSecurityScopedResource() } }
        await putBack?(backUp.path)
    }
}

/// The one thing that is asked twice: all of the journal is exchanged for the copy.
private struct PutBackSheet: View {
    let backUp: BackUpShown
    let say: Words
    let putBack: @MainActor () async -> Void
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        SheetPage(say("put_back_title", backUp.name)) {
            Prose(say("put_back_about"))
        } bottom: {
            MainButton(words: say("put_back_now"), symbol: "checkmark") {
                dismiss()
                await putBack()
            }
            QuietButton(words: say("cancel")) { dismiss() }
        }
        .presentationDetents([.medium])
    }
}
