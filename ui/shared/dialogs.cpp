// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialogs.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

// Sign and text above, the way back and the way on below.
struct Frame {
    explicit Frame(QWidget* parent, const QString& title)
        : dialog(parent)
    {
        dialog.setWindowTitle(title);
        column = makeColumn(&dialog, Space::Gap, Space::Card);
        onLook(&dialog, [this] { dialog.setMinimumWidth(px(&dialog, Space::Dialog) * 3 / 4); });
    }

    QPushButton* addButtons(const QString& action, ButtonKind kind, const QString& back)
    {
        auto* row = new QHBoxLayout;
        row->addStretch();
        if (!back.isEmpty()) {
            QPushButton* cancel = makeButton(back);
            QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
            row->addWidget(cancel);
        }
        QPushButton* go = makeButton(action, kind);
        QObject::connect(go, &QPushButton::clicked, &dialog, &QDialog::accept);
        row->addWidget(go);
        column->addLayout(row);
        return go;
    }

    void addText(const QString& text, const QString& sign, Ink inkOfSign)
    {
        auto* row = new QHBoxLayout;
        row->addWidget(makeSign(sign, inkOfSign), 0, Qt::AlignTop);
        row->addWidget(makeParagraph(text), 1);
        column->addLayout(row);
    }

    QDialog dialog;
    QVBoxLayout* column;
};

} // namespace

bool SystemDialogs::confirm(
    QWidget* parent, const QString& title, const QString& text, const QString& action, bool danger)
{
    Frame frame(parent, title);
    frame.addText(text, danger ? u"warning"_s : u"info"_s, danger ? Ink::TroubleText : Ink::Accent);
    QPushButton* go = frame.addButtons(
        action, danger ? ButtonKind::Danger : ButtonKind::Primary, Tr::tr("Cancel"));
    // Enter never does what cannot be taken back.
    if (!danger)
        go->setDefault(true);
    return frame.dialog.exec() == QDialog::Accepted;
}

void SystemDialogs::showError(QWidget* parent, const QString& text, const QString& detail)
{
    Frame frame(parent, Tr::tr("Not done"));
    frame.addText(text, u"trouble"_s, Ink::TroubleText);
    if (!detail.isEmpty()) {
        QLabel* words = makeParagraph(detail, Face::Small, Ink::Muted);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        frame.column->addWidget(words);
    }
    frame.addButtons(Tr::tr("Close"), ButtonKind::Primary, {})->setDefault(true);
    frame.dialog.exec();
}

std::optional<QString> SystemDialogs::askText(
    QWidget* parent, const QString& title, const QString& label, const QString& action,
    const QString& text)
{
    Frame frame(parent, title);
    QLabel* caption = makeParagraph(label);
    frame.column->addWidget(caption);
    auto* edit = new QPlainTextEdit(text);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    onLook(edit, [edit] { edit->setFixedHeight(px(edit, Space::Row) * 3); });
    frame.column->addWidget(edit);
    QPushButton* go = frame.addButtons(action, ButtonKind::Primary, Tr::tr("Cancel"));
    go->setDefault(true);
    const auto enable = [go, edit] {
        go->setEnabled(!cleanNote(edit->toPlainText()).isEmpty());
    };
    QObject::connect(edit, &QPlainTextEdit::textChanged, go, enable);
    enable();
    edit->setFocus();
    if (frame.dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return cleanNote(edit->toPlainText());
}

QString SystemDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemDialogs::saveFile(
    QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString SystemDialogs::chooseFolder(QWidget* parent, const QString& title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace soviec
