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
    @Bindable private var model: ExchangeModel
    @State private var choosing = false
    private let family: FamilyModel
    private let canTakeOut: Bool
    @Binding private var file: URL?
    @Environment(\.handOn) private var handOn

    /// - Parameters:
    ///   - model: It outlives the page: a file goes on coming in while the parent is elsewhere.
    ///   - canTakeOut: Before the first child there is nothing to take out.
    ///   - file: What another app handed over, to look at; it is taken once.
    init(family: FamilyModel, model: ExchangeModel, canTakeOut: Bool, file: Binding<URL?>) {
        _file = file
        self.model = model
        self.family = family
        self.canTakeOut = canTakeOut
    }

    var body: some View {
        let say = family.say
        Page(say("place_name_exchange"), family) {
            Heading(say("bring_in"))
            if let progress = model.progress {
                ProgressView(value: progress).accessibilityLabel(say("bring_in"))
                    .dimmedAtNight()
                QuietButton(words: say("cancel")) { model.cancel() }
            } else if let preview = model.preview {
                Whose(model: model, say: say)
                Preview(preview: preview, model: model, say: say)
            } else {
                WayRow(
                    title: say("choose_file"), detail: say("choose_file_detail"),
                    symbol: "square.and.arrow.down"
                ) { choosing = true }
            }
            if canTakeOut, let handOn { takeOut(say, handOn) }
            BackUps(family: family, model: model)
        }
        .fileImporter(
            isPresented: $choosing,
            allowedContentTypes: [.commaSeparatedText, .json, .zip, .plainText, .data]
        ) { chosen in
            guard case .success(let file) = chosen else { return }
            Task { await model.take(file) }
        }
        .onChange(of: file, initial: true) { _, given in
            guard let given else { return }
            file = nil
            Task { await model.take(given) }
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

/// Whose rows these are, where the family has several children.
private struct Whose: View {
    let model: ExchangeModel
    let say: Words

    var body: some View {
        if !model.whose.isEmpty {
            FieldName(say("for_whom"))
            FlowLayout {
                ForEach(model.whose, id: \.id) { child in
                    Chip(words: child.name, on: child.id == model.about) {
                        Task { await model.about(child.id) }
                    }
                }
            }
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
