import SwiftUI
import Tend
import TendKit
import UniformTypeIdentifiers

private struct HandOnKey: EnvironmentKey {
    static let defaultValue: (@MainActor @Sendable (URL) async -> HandedOn)? = nil
}

extension EnvironmentValues {
    /// Offers a file to the share sheet and waits for what comes of it. The app sets it; without one
    /// nothing can be taken out.
    public var handOn: (@MainActor @Sendable (URL) async -> HandedOn)? {
        get { self[HandOnKey.self] }
        set { self[HandOnKey.self] = newValue }
    }
}

/// Bring a history in with a look at it first; take everything out; back-ups.
struct ExchangeView: View {
    @State private var model: ExchangeModel
    @State private var choosing = false
    private let family: FamilyModel
    private let canTakeOut: Bool
    @Binding private var file: URL?
    @Environment(\.handOn) private var handOn

    /// - Parameters:
    ///   - child: Nothing before the first child: then there is nothing to take out.
    ///   - file: What another app handed over, to look at; it is taken once.
    init(family: FamilyModel, child: ChildId?, file: Binding<URL?>) {
        _file = file
        _model = State(initialValue: ExchangeModel(family: family, child: child))
        self.family = family
        canTakeOut = child != nil
    }

    var body: some View {
        let say = family.say
        Page(say("place_name_exchange"), family) {
            Heading(say("bring_in"))
            if let progress = model.progress {
                ProgressView(value: progress).accessibilityLabel(say("bring_in"))
                QuietButton(words: say("cancel")) { model.cancel() }
            } else if let preview = model.preview {
                Preview(preview: preview, model: model, say: say)
            } else {
                WayRow(
                    title: say("choose_file"), detail: say("choose_file_detail"),
                    symbol: "square.and.arrow.down"
                ) { choosing = true }
            }
            if canTakeOut {
                if let handOn { takeOut(say, handOn) }
                BackUps(family: family)
            }
        }
        .fileImporter(
            isPresented: $choosing,
            allowedContentTypes: [.commaSeparatedText, .json, .zip, .plainText, .data]
        ) { chosen in
            guard case .success(let file) = chosen else { return }
            Task { await model.choose(file) }
        }
        .onChange(of: file, initial: true) { _, given in
            guard let given else { return }
            file = nil
            Task { await model.choose(given) }
        }
    }

    @ViewBuilder private func takeOut(
        _ say: Words, _ handOn: @escaping @MainActor @Sendable (URL) async -> HandedOn
    ) -> some View {
        Heading(say("take_out"))
        ForEach(ExchangeModel.What.allCases, id: \.self) { what in
            WayRow(title: say(what.name), detail: say("\(what.name)_detail"), symbol: what.symbol) {
                Task { await model.takeOut(what, handOn: handOn) }
            }
        }
        WayRow(title: say("verify"), detail: say("verify_detail"), symbol: "checkmark") {
            Task { await model.verify() }
        }
    }
}

extension ExchangeModel.What {
    /// Its sign among the system's.
    var symbol: String {
        switch self {
        case .tables: "tablecells"
        case .json: "doc.text"
        case .backUp: "lock"
        }
    }
}

/// What a file would bring in, before anything is saved.
private struct Preview: View {
    let preview: PreviewShown
    let model: ExchangeModel
    let say: Words

    var body: some View {
        Heading(preview.title)
        ForEach(preview.lines, id: \.self) { Prose($0) }
        ForEach(preview.counts, id: \.self) { Prose($0, .detail, soft: true) }
        ForEach(preview.findings, id: \.self) { Prose($0, .detail) }
        MainButton(words: say("import_now"), symbol: "checkmark") { model.bringIn() }
            .disabled(!preview.canBringIn)
        QuietButton(words: say("cancel")) { model.cancel() }
    }
}
