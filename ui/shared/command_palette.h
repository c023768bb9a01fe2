// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QLineEdit;

namespace soviec {

class DataTable;

/// Something one can go to or do from anywhere.
struct Command {
    QString id;
    QString title;
    QString hint; ///< its kind or its keys, on the right
    QString iconName;
    std::function<void()> run;
};

/// Answers with commands for a query; the palette filters them by folded words again.
using CommandSource = std::function<QList<Command>(const QString& query)>;

/// Ctrl+K: one line that finds pages, people and actions; Up, Down, Enter, Esc.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);
    void addSource(CommandSource source);
    /// Shows itself over the window with an empty line.
    void open();
    /// Null until it was opened.
    QLineEdit* line() const { return m_line; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void search();
    void run(const QString& id);
    QLineEdit* m_line = nullptr;
    DataTable* m_table = nullptr;
    QList<CommandSource> m_sources;
    QList<Command> m_found;
};

} // namespace soviec
