import Foundation
import Observation
import Tend

extension Paint {
    /// The row of the diary it belongs to.
    public var lane: PaintLane {
        switch self {
        case .sleep, .awakeContent, .fuss, .cry, .inconsolable: .baby
        case .feed: .feed
        case .massage: .massage
        case .carried: .carried
        }
    }
}

/// What each cell of the board shows: what is logged, and over it what was painted since.
public struct PaintCells: Equatable, Sendable {
    /// A run of one paint inside one row of an hour.
    public struct Run: Equatable, Sendable {
        public let paint: Paint
        public let row: Int
        public let firstColumn: Int
        public let columns: Int
    }

    /// Cells in a row of the board: an hour.
    public static let inRow = 12

    public let start: Date
    public let end: Date
    public let count: Int
    private let minutes: Double
    private var lanes: [PaintLane: [Paint?]]

    init(board: PaintBoard, strokes: [PaintStroke]) {
        start = board.start
        end = board.end
        let count = Int(board.cells)
        self.count = count
        minutes = Double(board.cellMinutes)
        lanes = Dictionary(
            uniqueKeysWithValues: PaintLane.allCases.map {
                ($0, Array(repeating: nil, count: count))
            })
        for row in board.rows {
            for run in row.runs {
                let first = Int(run.firstCell)
                fill(row.lane, run.paint, first..<first + Int(run.cells))
            }
        }
        for stroke in strokes {
            let (first, last) = (cell(stroke.start), cell(stroke.end))
            fill(stroke.paint.lane, stroke.paint, first..<max(first, last))
        }
    }

    public var rows: Int { (count + Self.inRow - 1) / Self.inRow }

    public func paint(_ lane: PaintLane, _ cell: Int) -> Paint? {
        guard let cells = lanes[lane], cells.indices.contains(cell) else { return nil }
        return cells[cell]
    }

    /// When a cell begins.
    public func start(of cell: Int) -> Date {
        start.addingTimeInterval(Double(cell) * minutes * 60)
    }

    /// The cell under a finger: `x` and `y` from 0 to 1 over the squares.
    public func cell(x: Double, y: Double) -> Int {
        let column = min(max(Int(x * Double(Self.inRow)), 0), Self.inRow - 1)
        let row = min(max(Int(y * Double(rows)), 0), max(rows - 1, 0))
        return min(row * Self.inRow + column, max(count - 1, 0))
    }

    /// A run of one paint over these cells, in whichever order the finger went.
    public func stroke(_ paint: Paint, from: Int, to: Int) -> PaintStroke {
        PaintStroke(
            paint: paint, start: start(of: min(from, to)),
            end: min(start(of: max(from, to) + 1), end))
    }

    /// Neighbouring cells of one paint as one run, row by row. Feeds and massages are counted, so
    /// each of their cells stands alone.
    public func runs(_ lane: PaintLane) -> [Run] {
        var runs: [Run] = []
        for cell in 0..<count {
            guard let paint = paint(lane, cell) else { continue }
            let (row, column) = (cell / Self.inRow, cell % Self.inRow)
            let joins = lane != .feed && lane != .massage
            if joins, let last = runs.last, last.paint == paint, last.row == row,
                last.firstColumn + last.columns == column
            {
                runs[runs.count - 1] = Run(
                    paint: paint, row: row, firstColumn: last.firstColumn,
                    columns: last.columns + 1)
            } else {
                runs.append(Run(paint: paint, row: row, firstColumn: column, columns: 1))
            }
        }
        return runs
    }

    /// The stretches of a lane: paint, from, to.
    public func stretches(_ lane: PaintLane) -> [PaintStroke] {
        var stretches: [PaintStroke] = []
        var from = 0
        for cell in stride(from: 1, through: count, by: 1) {
            if cell < count, paint(lane, cell) == paint(lane, from) { continue }
            if let paint = paint(lane, from) {
                stretches.append(stroke(paint, from: from, to: cell - 1))
            }
            from = cell
        }
        return stretches
    }

    private func cell(_ moment: Date) -> Int {
        Int((moment.timeIntervalSince(start) / 60 / minutes).rounded(.down))
    }

    private mutating func fill(_ lane: PaintLane, _ paint: Paint, _ cells: Range<Int>) {
        for cell in cells.clamped(to: 0..<count) { lanes[lane]?[cell] = paint }
    }
}

/// The night as the parent remembers it, painted in squares of five minutes.
@MainActor @Observable public final class PaintModel {
    /// Nothing until it was read.
    public private(set) var board: PaintBoard?
    /// What was painted and not saved yet.
    public private(set) var strokes: [PaintStroke] {
        didSet { family.desk.keep(strokes, of: child) }
    }
    /// What the finger draws now.
    public private(set) var drawing: PaintStroke?
    public var brush = Paint.cry
    /// What is logged where paint lies; asked about once, in words.
    public var conflicts: [PaintConflict] = []
    /// It was saved: the board can go.
    public private(set) var done = false
    @ObservationIgnored private var first: Int?
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let child: ChildId

    public init(family: FamilyModel, child: ChildId) {
        self.family = family
        self.child = child
        strokes = family.desk.strokes(of: child)
    }

    /// Follows the journal until its task is cancelled; for a view's `.task`.
    public func follow() async {
        let query = PaintQuery(child: child, from: nil, until: nil)
        await family.follow {
            try $0.paintBoard(query)
        } show: { board in
            self.board = board
            // What was painted and left long ago lies on no board any more.
            let lying = strokes.filter { $0.end > board.start && $0.start < board.end }
            if lying != strokes { strokes = lying }
        }
    }

    // MARK: - Shown

    public var cells: PaintCells? {
        board.map { PaintCells(board: $0, strokes: strokes + [drawing].compactMap { $0 }) }
    }

    public func name(of paint: Paint) -> String {
        board?.palette.first { $0.paint == paint }?.name ?? ""
    }

    /// What the finger draws, since the finger hides it: "Crying, 03:10 to 03:25" and "15 min".
    public var line: Fact? {
        guard let stroke = drawing ?? strokes.last else { return nil }
        let formats = family.formats
        let times = family.say("period", formats.time(stroke.start), formats.time(stroke.end))
        let minutes = stroke.end.timeIntervalSince(stroke.start) / 60
        return Fact(formats.duration(minutes), "\(name(of: stroke.paint)), \(times)")
    }

    /// The board as a list of stretches, for those who do not see it.
    public var spoken: String {
        guard let cells else { return "" }
        let formats = family.formats
        let stretches = PaintLane.allCases.flatMap { cells.stretches($0) }.map { stroke in
            "\(name(of: stroke.paint)) \(formats.time(stroke.start))–\(formats.time(stroke.end))"
        }
        return ([family.say("paint_spoken")] + [stretches.joined(separator: ", ")])
            .joined(separator: " ")
    }

    public var canSave: Bool { !strokes.isEmpty }

    // MARK: - Painting

    /// The finger touches a cell, or moves over it.
    public func draw(_ cell: Int) {
        guard let cells else { return }
        let first = self.first ?? cell
        self.first = first
        let stroke = cells.stroke(brush, from: first, to: cell)
        if stroke != drawing { drawing = stroke }
    }

    /// The finger is lifted.
    public func lift() {
        first = nil
        if let drawing { strokes.append(drawing) }
        drawing = nil
    }

    /// The same without drawing.
    public func add(_ paint: Paint, from start: Date, to end: Date) {
        guard let board else { return }
        let (start, end) = (max(start, board.start), min(end, board.end))
        guard start < end else { return }
        strokes.append(PaintStroke(paint: paint, start: start, end: end))
    }

    /// Takes the last stroke back.
    public func undo() {
        strokes = strokes.dropLast()
    }

    // MARK: - Saving

    /// Saves, or asks what counts where something is logged.
    public func save() async {
        do {
            let check = try await family.journal.checkPaint(painting(.keep))
            if let problem = check.problems.first(where: { $0.severity == .refuse }) {
                return family.tell(Answer(problem.sentence))
            }
            conflicts = check.conflicts
            if check.conflicts.isEmpty { await save(over: .keep) }
        } catch {
            family.tell(error)
        }
    }

    public func save(over: PaintOver) async {
        conflicts = []
        guard await family.perform(.paint(painting: painting(over))) != nil else { return }
        strokes = []
        done = true
    }

    private func painting(_ over: PaintOver) -> Painting {
        Painting(children: [child], strokes: strokes, over: over, caregiver: nil)
    }
}
