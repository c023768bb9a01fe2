// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/report_dialog.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"
#include "ui/shared/print_preview.h"
#include "ui/shared/status_line.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QVBoxLayout>

namespace soviec {

ReportDialog::ReportDialog(
    const QString& title, const report::Report& report, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setWindowIcon(applicationIcon());
    auto* preview = new PrintPreview(dialogs, this);
    preview->setReports({report});
    makeColumn(this, Space::Gap, Space::Card)->addWidget(preview);
    connect(preview, &PrintPreview::done, this, &QDialog::accept);
    onLook(this, [this] { resize(px(this, Space::Dialog) * 7 / 4, px(this, Space::Dialog) * 5 / 4); });
}

void showHistory(
    const Result<report::Report>& history, Dialogs& dialogs, StatusLine& status, QWidget* parent)
{
    if (history)
        ReportDialog(Tr::tr("History"), *history, dialogs, parent).exec();
    else
        status.say(history.error().text);
}

} // namespace soviec
