// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/register_columns_form.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSample = 40;

QString columnText(const RegisterSheet& sheet, qsizetype at)
{
    QString text = columnLetters(int(at) + 1);
    if (!sheet.headings[at].isEmpty())
        text += u" · "_s + sheet.headings[at];
    const QString sample = sheet.samples[at];
    if (!sample.isEmpty())
        text += u" ("_s + (sample.size() > longestSample ? sample.left(longestSample - 1) + u'…' : sample) + u')';
    return text;
}

} // namespace

RegisterColumnsForm::RegisterColumnsForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_error(makeParagraph({}, Face::Small, Ink::TroubleText, this))
{
    QVBoxLayout* column = makeColumn(this, Space::None, Space::Small);
    column->addWidget(makeParagraph(
        Tr::tr("Which column of the list means what? It is kept for the next list of the same make."), Face::Body,
        Ink::Text, this));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto put = [&](int at, const QString& label, QWidget* field) {
        const int row = at / 2;
        const int side = at % 2 * 2;
        QLabel* name = makeLabel(label, Face::Small, Ink::Muted, this);
        name->setBuddy(field);
        grid->addWidget(name, row, side);
        grid->addWidget(field, row, side + 1);
    };
    int at = 0;
    put(at++, Tr::tr("The list is called"), m_name);
    m_name->setAccessibleName(Tr::tr("The list is called"));
    for (const auto& entry : Codes<RegisterField>::entries) {
        auto* box = new QComboBox(this);
        box->setAccessibleName(fieldLabel(entry.value));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        m_boxes.insert(int(entry.value), box);
        put(at++, fieldLabel(entry.value), box);
    }
    column->addLayout(grid);
    column->addWidget(m_error);
    m_error->hide();
    auto* buttons = new QWidget(this);
    QHBoxLayout* row = makeRow(buttons);
    QPushButton* take = makeButton(Tr::tr("Read the list"), ButtonKind::Primary, u"check"_s, buttons);
    QPushButton* cancel = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, buttons);
    row->addWidget(take);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addWidget(buttons);
    column->addStretch(1);
    connect(take, &QPushButton::clicked, this, &RegisterColumnsForm::taken);
    connect(cancel, &QPushButton::clicked, this, &RegisterColumnsForm::turnedBack);
}

void RegisterColumnsForm::begin(
    const RegisterSheet& sheet, const RegisterColumns& columns, const QString& name)
{
    m_name->setText(name);
    setError({});
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        QComboBox* box = it.value();
        box->clear();
        box->addItem(Tr::tr("no column"), 0);
        for (qsizetype i = 0; i < sheet.headings.size(); ++i) {
            if (!sheet.headings[i].isEmpty() || !sheet.samples[i].isEmpty())
                box->addItem(columnText(sheet, i), int(i) + 1);
        }
        const int wanted = columns.value(RegisterField(it.key()), 0);
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    }
    m_boxes.value(int(RegisterField::Number))->setFocus();
}

RegisterColumns RegisterColumnsForm::columns() const
{
    RegisterColumns columns;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        if (const int column = it.value()->currentData().toInt(); column > 0)
            columns.insert(RegisterField(it.key()), column);
    }
    return columns;
}

QString RegisterColumnsForm::name() const
{
    return m_name->text().trimmed();
}

void RegisterColumnsForm::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

} // namespace soviec
