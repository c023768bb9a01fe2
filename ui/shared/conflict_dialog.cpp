// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/conflict_dialog.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 160;

QString shown(const QString& text)
{
    if (text.isEmpty())
        return Tr::tr("(empty)");
    return text.size() > longestShown ? text.left(longestShown) + u"…"_s : text;
}

} // namespace

ConflictDialog::ConflictDialog(
    const QString& what, const QList<FieldDifference>& fields, QWidget* parent, BaseChoice base)
    : QDialog(parent), m_base(base), m_store(makeButton(Tr::tr("Store the chosen values"), ButtonKind::Primary, {}, this))
{
    const QString title = Tr::tr("Somebody else changed this meanwhile");
    setWindowTitle(title);
    auto* column = makeColumn(this, Space::Gap, Space::Card);
    column->addWidget(makeLabel(title, Face::Title, Ink::Text, this));
    column->addWidget(makeParagraph(
        Tr::tr("%1: choose a value for each field. Nothing has been overwritten; until you store, "
               "everything stays as it is now.")
            .arg(what),
        Face::Body, Ink::Text, this));
    auto* inner = new QWidget(this);
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(this, Space::Gap));
    grid->setVerticalSpacing(px(this, Space::Small));
    const QStringList heads {Tr::tr("Field"), Tr::tr("Mine"), Tr::tr("Theirs, stored now"), Tr::tr("As it was")};
    for (int i = 0; i < heads.size(); ++i) {
        grid->addWidget(makeLabel(heads.at(i), Face::SmallStrong, Ink::Muted, inner), 0, i);
        grid->setColumnStretch(i, i == 0 ? 0 : 1);
    }
    for (const FieldDifference& field : fields)
        addLine(grid, field);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    auto* buttons = new QWidget(this);
    auto* row = makeRow(buttons);
    QPushButton* back = makeButton(Tr::tr("Leave as it is now"), ButtonKind::Plain, {}, buttons);
    row->addWidget(m_store);
    row->addWidget(back);
    row->addStretch(1);
    column->addWidget(buttons);
    connect(m_store, &QPushButton::clicked, this, &QDialog::accept);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    m_store->setDefault(true);
    const qsizetype lines = fields.size();
    onLook(this, [this, lines] {
        setMinimumWidth(px(this, Space::Dialog) * 3 / 2);
        setMinimumHeight(std::min<int>(px(this, Space::Dialog), px(this, Space::Row) * int(5 + 2 * lines)));
    });
    refresh();
    if (!m_lines.isEmpty())
        m_lines.first().group->buttons().first()->setFocus();
}

void ConflictDialog::addLine(QGridLayout* grid, const FieldDifference& field)
{
    QWidget* inner = grid->parentWidget();
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(field.label, Face::Strong, Ink::Text, inner), row, 0, Qt::AlignTop);
    auto* group = new QButtonGroup(this);
    for (const auto& [side, text, name, place] :
         {std::tuple(Side::Mine, field.mine, Tr::tr("mine"), 1),
          std::tuple(Side::Theirs, field.theirs, Tr::tr("theirs"), 2),
          std::tuple(Side::Base, field.base, Tr::tr("as it was"), 3)}) {
        auto* cell = new QWidget(inner);
        auto* line = makeRow(cell);
        if (side != Side::Base || m_base == BaseChoice::Offered) {
            auto* radio = new QRadioButton(cell);
            radio->setObjectName(u"%1-%2"_s.arg(field.id).arg(int(side)));
            radio->setAccessibleName(u"%1, %2: %3"_s.arg(field.label, name, shown(text)));
            group->addButton(radio, int(side));
            line->addWidget(radio, 0, Qt::AlignTop);
        }
        QLabel* words = makeParagraph(shown(text), Face::Body, Ink::Text, cell);
        words->setToolTip(text.size() > longestShown ? text : QString());
        line->addWidget(words, 1);
        grid->addWidget(cell, row, place, Qt::AlignTop);
    }
    if (!field.needsChoice())
        group->button(int(field.mine != field.base ? Side::Mine : Side::Theirs))->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, &ConflictDialog::refresh);
    m_lines.append({field, group});
}

void ConflictDialog::refresh()
{
    const bool all = std::ranges::all_of(
        m_lines, [](const Line& line) { return line.group->checkedId() >= 0; });
    m_store->setEnabled(all);
    m_store->setToolTip(all ? QString() : Tr::tr("Choose a value for each field first."));
}

SideChoices ConflictDialog::choices() const
{
    SideChoices chosen;
    for (const Line& line : m_lines)
        chosen.insert(line.field.id, Side(line.group->checkedId()));
    return chosen;
}

std::optional<SideChoices>
resolveConflict(
    QWidget* parent, const QString& what, const QList<FieldDifference>& fields, BaseChoice base)
{
    const QList<FieldDifference> open = differing(fields);
    if (open.isEmpty())
        return SideChoices();
    ConflictDialog dialog(what, open, parent, base);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choices();
}

} // namespace soviec
