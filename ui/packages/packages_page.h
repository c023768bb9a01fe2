// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packages/package_rows.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QPushButton;

namespace soviec {

class Card;
class DataTable;
class InlineMessage;
class PageHeader;

/// Gói dữ liệu: work carried to and from an office without a line as a signed file. Making one, looking
/// into one, merging it with every clash shown field by field, and whose packages are taken.
class PackagesPage : public Page {
    Q_OBJECT

public:
    explicit PackagesPage(PageContext& context, QWidget* parent = nullptr);
    void activate(const QVariantMap& where) override;
    void refresh() override;
    bool stepBack() override;
    QString helpTopic() const override { return QStringLiteral("packages"); }
    QString statusHint() const override;
    /// Looks into a package, as choosing the file does.
    void openFile(const QString& path);

private:
    Card* makePackageCard();
    Card* makeOfficesCard();
    void makeActions();
    void makePackage();
    void chooseFile();
    void made(const Result<service::PackageMade>& made);
    bool acceptKey(const QByteArray& bytes);
    void showPackage();
    void showOffices();
    void decide(MergeSide side);
    int undecided() const;
    void merge();
    void merged(const Result<service::PackageOutcome>& outcome);
    void closePackage();
    void withdraw();

    PageContext& m_context;
    QByteArray m_bytes;
    std::optional<service::PackageOutcome> m_package;
    QList<PackageLine> m_lines;
    service::PackageChoices m_choices;
    PageHeader* m_header;
    InlineMessage* m_message;
    Card* m_packageCard = nullptr;
    Card* m_officesCard = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_own = nullptr;
    DataTable* m_differences = nullptr;
    DataTable* m_offices = nullptr;
    QPushButton* m_keepHere = nullptr;
    QPushButton* m_takeTheirs = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_withdraw = nullptr;
};

} // namespace soviec
