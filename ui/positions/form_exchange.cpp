// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/form_exchange.h"

#include "core/base/tr.h"
#include "core/service/export/export.h"
#include "core/service/import/import.h"
#include "core/service/office.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/status_line.h"

#include <QFileInfo>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// More lines than a dialog can show are counted.
constexpr qsizetype shownFindings = 12;

QString linesOf(const QList<ImportFinding>& findings)
{
    QStringList lines;
    for (const ImportFinding& finding : findings.mid(0, shownFindings))
        lines.append(findingLine(finding));
    if (findings.size() > shownFindings)
        lines.append(Tr::tr("… and %n more", nullptr, int(findings.size() - shownFindings)));
    return lines.join(u'\n');
}

} // namespace

Result<bool> importForms(PageContext& context, QWidget* page, const QString& kind, const QString& title)
{
    const QString path = context.dialogs.openFile(
        page, title, Tr::tr("Word forms and workbooks (*.docx *.xlsx *.csv)"));
    if (path.isEmpty())
        return false;
    service::ImportOptions look;
    look.dryRun = true;
    const auto dry = service::importFile(context.office, kind, path, look);
    if (!dry)
        return passOn(dry);
    const QString said = linesOf(dry->findings);
    if (dry->refused())
        return fail(ErrorCode::Invalid, said);
    const bool sure = context.dialogs.confirm(
        page, Tr::tr("Import %1?").arg(QFileInfo(path).fileName()),
        Tr::tr("%1 new, %2 changed, %3 unchanged.")
                .arg(dry->added)
                .arg(dry->changed)
                .arg(dry->unchanged)
            + (said.isEmpty() ? QString() : u"\n\n"_s + said),
        Tr::tr("Import"), false);
    if (!sure)
        return false;
    const auto done = service::importFile(context.office, kind, path, {});
    if (!done)
        return passOn(done);
    context.shell.status().say(
        Tr::tr("Imported: %1 new, %2 changed.").arg(done->added).arg(done->changed));
    return true;
}

Result<void> exportForms(
    PageContext& context, QWidget* page, const QString& kind, const QString& title,
    const QString& fileName)
{
    const QString path
        = context.dialogs.saveFile(page, title, fileName, Tr::tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return {};
    const auto written = service::exportFile(context.office, kind, path, {});
    if (!written)
        return passOn(written);
    context.shell.status().say(Tr::tr("Saved %1.").arg(path));
    return {};
}

} // namespace soviec
